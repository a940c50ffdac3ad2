/** Passkeys: what devices and browsers say of them, checked by WebAuthn and kept. Who may have one is decided elsewhere. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "database", "identity"})
package org.homestretch.passkey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
