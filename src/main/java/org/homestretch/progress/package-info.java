/** What was logged against what was expected, by a published policy, and every figure's explanation. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "identity",
            "library",
            "dosage",
            "caseload",
            "caseload :: spi",
            "plan",
            "plan :: pause",
            "adherence",
            "design"
        })
package org.homestretch.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
