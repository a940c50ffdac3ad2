/** Plans on the therapist's screen: the client page's tab, and the form that writes the next version. */
@NullMarked
package org.homestretch.plan.ui;

import org.jspecify.annotations.NullMarked;
