/** A prescription as the client's portal is given it, for the portal itself and for the preview before publishing. */
@NullMarked
@NamedInterface("portal")
package org.homestretch.plan.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
