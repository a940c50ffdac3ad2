/** The audit trail: who read, changed or was refused what. It listens to everybody and is called by nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "identity", "design"})
package org.homestretch.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
