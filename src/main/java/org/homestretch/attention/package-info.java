/** Who needs a therapist today, why, and what was done about it: rules over day summaries, thresholds and acts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "identity",
            "identity :: spi",
            "caseload",
            "caseload :: spi",
            "caseload :: ui",
            "message",
            "outcome",
            "plan",
            "plan :: pause",
            "plan :: ui",
            "adherence",
            "progress",
            "progress :: progression",
            "progress :: ui",
            "design"
        })
package org.homestretch.attention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
