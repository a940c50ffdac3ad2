/** The portal's API for pauses of the client's own plan, and its door to the plan on paper. */
@NullMarked
package org.homestretch.plan.web;

import org.jspecify.annotations.NullMarked;
