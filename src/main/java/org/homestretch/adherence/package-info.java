/** What a client was to do on a date and what the client says to have done: routines and session logs. */
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
            "plan :: portal",
            "design"
        })
package org.homestretch.adherence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
