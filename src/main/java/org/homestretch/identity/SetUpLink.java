package org.homestretch.identity;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints the set-up link when the database is still empty; to the console and not to the log, which may be kept. */
@Component
class SetUpLink {

    private final SetUp setUp;
    private final Addresses addresses;

    SetUpLink(SetUp setUp, Addresses addresses) {
        this.setUp = setUp;
        this.addresses = addresses;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (setUp.isDone()) return;
        System.out.printf(
                "%n  Homestretch is empty. Set up your practice within one hour at%n%n    %s%n%n",
                addresses.of("/setup/" + setUp.newToken()));
    }
}
