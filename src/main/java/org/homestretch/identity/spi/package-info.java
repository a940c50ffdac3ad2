/** What other modules add: to the page of the practice, and to signing in. */
@NullMarked
@NamedInterface("spi")
package org.homestretch.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
