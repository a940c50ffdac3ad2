package org.homestretch.identity.web;

import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;

/** The door that a person comes in by. */
final class Home {

    private Home() {}

    static String of(SignedIn signedIn) {
        return signedIn.is(Role.CLIENT) ? "/portal" : "/workspace";
    }
}
