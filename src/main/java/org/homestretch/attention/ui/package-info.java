/** Today on the therapist's screen, and the thresholds where they are set. */
@NullMarked
package org.homestretch.attention.ui;

import org.jspecify.annotations.NullMarked;
