/** The portal's API for pauses of the client's own plan. */
@NullMarked
package org.homestretch.plan.web;

import org.jspecify.annotations.NullMarked;
