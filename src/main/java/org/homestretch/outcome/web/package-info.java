/** The portal's API on measures. */
@NullMarked
package org.homestretch.outcome.web;

import org.jspecify.annotations.NullMarked;
