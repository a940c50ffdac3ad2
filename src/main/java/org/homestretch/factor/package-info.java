/** The second step at signing in: codes of an app, recovery codes, and proofs that it is still the same person. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "identity", "identity::spi", "identity::web", "design"})
package org.homestretch.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
