/** How much of an exercise one session asks for: pure values, shared by the library's defaults, plans and logs. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.homestretch.dosage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
