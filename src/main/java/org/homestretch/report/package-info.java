/** Progress reports: what can be said of a period, frozen with its data, signed by a therapist, printed and exported. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "identity",
            "library",
            "caseload",
            "caseload :: spi",
            "caseload :: ui",
            "outcome",
            "plan",
            "adherence",
            "progress",
            "progress :: chart",
            "progress :: ui",
            "design"
        })
package org.homestretch.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
