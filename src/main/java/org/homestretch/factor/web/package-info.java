/** The doorway's pages of the second step. */
@NullMarked
package org.homestretch.factor.web;

import org.jspecify.annotations.NullMarked;
