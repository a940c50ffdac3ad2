package org.homestretch.identity;

import java.net.URI;
import java.time.Instant;

/** A link to hand to the invited person; shown once, since only its hash is kept. */
public record InvitationLink(AccountId account, String name, String email, URI link, Instant expiresAt) {

    @Override
    public String toString() {
        return "InvitationLink[" + account + "]";
    }
}
