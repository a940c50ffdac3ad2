package org.homestretch.support;

import static org.homestretch.support.Practices.as;

import java.time.Duration;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.SignedIn;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.Erasing;
import org.homestretch.rights.ErasureReason;
import org.springframework.boot.test.context.TestComponent;

/** Erases clients in tests as it is done: one owner asks, another confirms. */
@TestComponent
public class TwoOwners {

    private final Practices practices;
    private final AskingErasure asking;
    private final Erasing erasing;

    TwoOwners(Practices practices, AskingErasure asking, Erasing erasing) {
        this.practices = practices;
        this.asking = asking;
        this.erasing = erasing;
    }

    /** Of this name, whom the owner's practice has. */
    public void erase(SignedIn owner, ClientId client, String name, ErasureReason reason) {
        as(owner, () -> asking.ask(client, name, reason));
        as(practices.secondOwner(owner, Duration.ofDays(2)), () -> erasing.confirm(client));
    }
}
