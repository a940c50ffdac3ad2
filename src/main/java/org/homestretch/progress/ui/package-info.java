/** The client page's tab on progress. */
@NullMarked
package org.homestretch.progress.ui;

import org.jspecify.annotations.NullMarked;
