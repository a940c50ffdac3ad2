/** Measures: questions with published scores that a client answers about how things are, and what the scores say. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "database",
            "identity",
            "library",
            "caseload",
            "caseload :: spi",
            "caseload :: ui"
        })
package org.homestretch.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
