/** Clients, and the care relationships by which therapists see them; owner of the client page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "identity", "identity :: ui", "design"})
package org.homestretch.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
