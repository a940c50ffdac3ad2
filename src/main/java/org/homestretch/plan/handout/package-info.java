/** A client's plan on paper: what to do in plain sentences, and boxes to tick for four weeks. */
@NullMarked
package org.homestretch.plan.handout;

import org.jspecify.annotations.NullMarked;
