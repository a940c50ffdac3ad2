/** What tells two versions of a plan apart, for both readers; and what a client has seen of it. */
@NullMarked
@NamedInterface("change")
package org.homestretch.plan.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
