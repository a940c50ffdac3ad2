/** The exercises on screen: find one, and read all that is known of it. */
@NullMarked
package org.homestretch.library.ui;

import org.jspecify.annotations.NullMarked;
