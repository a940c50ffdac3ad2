/** What a client and the therapists in care write to each other, and the notes that therapists keep for themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "identity", "caseload", "caseload :: spi", "design"})
package org.homestretch.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
