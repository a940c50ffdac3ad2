/** What the workspace shows of second steps, and how it asks for a proof. */
@NullMarked
package org.homestretch.factor.ui;

import org.jspecify.annotations.NullMarked;
