/** The practice's staff on screen, and the dialog that hands over an invitation. */
@NullMarked
package org.homestretch.identity.ui;

import org.jspecify.annotations.NullMarked;
