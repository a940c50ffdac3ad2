/**
 * PostgreSQL for the rest of the house: an embedded server or an external one, the owner that migrates, the run-time role
 * that the application uses, and the practice that each transaction may see.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.homestretch.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
