/** What the law gives clients over their data: erasure for good, and whatever else an owner does to records as a whole. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "identity",
            "identity :: spi",
            "identity :: web",
            "caseload",
            "caseload :: spi",
            "caseload :: ui",
            "design"
        })
package org.homestretch.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
