/** Practices, accounts and roles; who may come in, by which door, and on whose behalf a thread works. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "design"})
package org.homestretch.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
