package org.homestretch.identity;

import org.springframework.security.access.AccessDeniedException;

/** Something was asked for that wants a proof of who asks, not older than {@link Proof#FRESH_FOR}; ask again after one. */
public final class ProofWanted extends AccessDeniedException {

    ProofWanted() {
        super("A proof of who asks is wanted");
    }
}
