/** Backups: the whole embedded database in one encrypted file, and back. For the operator's command line only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "shared"})
package org.homestretch.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
