/** Plans that are still being written: kept as typed, checked as a whole, then published. */
@NullMarked
@NamedInterface("draft")
package org.homestretch.plan.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
