/** The exercises a therapist can assign: content in immutable revisions, and the education bound to it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "dosage", "figure", "identity", "design"})
package org.homestretch.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
