/** Proposals for a plan's next step, and what therapists decide about them. */
@NullMarked
@NamedInterface("progression")
package org.homestretch.progress.progression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
