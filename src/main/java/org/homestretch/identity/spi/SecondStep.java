package org.homestretch.identity.spi;

import java.util.Optional;
import org.homestretch.identity.SignedIn;

/** Knows what somebody must show besides a password. There is one, a bean. */
public interface SecondStep {

    /** The page on which this person goes on to sign in; none when the password is enough. */
    Optional<String> pageFor(SignedIn who);
}
