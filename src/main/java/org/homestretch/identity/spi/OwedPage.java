package org.homestretch.identity.spi;

import java.util.Optional;
import org.homestretch.identity.SignedIn;

/** Knows what somebody who has just signed in must answer before going on. Implementations are beans. */
public interface OwedPage {

    /** The page that asks; none when nothing is owed. Called for whoever is signed in. */
    Optional<String> of(SignedIn who);
}
