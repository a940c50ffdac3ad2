/** The second step at signing in: codes of an app, passkeys, recovery codes, and proofs that it is still the same person. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "database", "identity", "identity::spi", "identity::web", "design", "passkey"})
package org.homestretch.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
