/** The owner's view of the trail. */
@NullMarked
package org.homestretch.audit.ui;

import org.jspecify.annotations.NullMarked;
