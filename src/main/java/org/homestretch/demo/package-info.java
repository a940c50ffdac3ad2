/** An invented practice for trying things out; loaded into an empty database, only on request, through the real services. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "caseload",
            "message",
            "library",
            "dosage",
            "plan",
            "plan :: pause",
            "plan :: template",
            "adherence",
            "outcome"
        })
package org.homestretch.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
