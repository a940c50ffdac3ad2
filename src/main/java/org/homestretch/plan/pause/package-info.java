/** Pauses of a client's plan: excused dates, whoever entered them, and how they ended. */
@NullMarked
@NamedInterface("pause")
package org.homestretch.plan.pause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
