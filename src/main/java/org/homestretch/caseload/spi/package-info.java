/** What other modules add to the client page. */
@NullMarked
@NamedInterface("spi")
package org.homestretch.caseload.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
