/** Proposals for a plan's next step, and what therapists decide about them. Inside the progress module only. */
@NullMarked
package org.homestretch.progress.progression;

import org.jspecify.annotations.NullMarked;
