/** The figure that shows an exercise: posed by data, moved through a rep, drawn by one renderer for screen and paper. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.homestretch.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
