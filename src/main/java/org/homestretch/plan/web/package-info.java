/** The portal's door to the plan on paper. */
@NullMarked
package org.homestretch.plan.web;

import org.jspecify.annotations.NullMarked;
