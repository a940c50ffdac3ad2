/** The therapist's clients on screen. */
@NullMarked
package org.homestretch.caseload.ui;

import org.jspecify.annotations.NullMarked;
