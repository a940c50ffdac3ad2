/** The frame of the workspace: its look, its menu, and what is shown when something is not there or goes wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "design", "identity"})
package org.homestretch.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
