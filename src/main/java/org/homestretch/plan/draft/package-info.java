/** Plans that are still being written: kept as typed, checked as a whole, then published. Inside the plan module only. */
@NullMarked
package org.homestretch.plan.draft;

import org.jspecify.annotations.NullMarked;
