package org.homestretch.identity;

import org.springframework.security.core.AuthenticationException;

/** The password was right and does not suffice. Nobody is signed in by it. */
public final class SecondStepWanted extends AuthenticationException {

    private final transient SignedIn who;

    SecondStepWanted(SignedIn who) {
        super("A second step is wanted");
        this.who = who;
    }

    public SignedIn who() {
        return who;
    }
}
