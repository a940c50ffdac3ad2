/** What one client does at home: plans in effective-dated versions, their prescriptions and schedules. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "identity",
            "figure",
            "library",
            "library :: ui",
            "dosage",
            "caseload",
            "caseload :: spi",
            "caseload :: ui",
            "design"
        })
package org.homestretch.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
