/** What other modules add to the page of the practice. */
@NullMarked
@NamedInterface("spi")
package org.homestretch.identity.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
