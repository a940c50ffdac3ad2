package org.homestretch.attack;

import java.util.concurrent.atomic.AtomicInteger;
import org.homestretch.support.Figures;

/** Counts what was tried, for docs/security.md to tell. */
final class Attacks {

    private static final AtomicInteger COUNTED = new AtomicInteger();

    private Attacks() {}

    /** One more forged request. */
    static void count() {
        COUNTED.incrementAndGet();
    }

    /** How many were counted since the last time, in a line with a place for the number. */
    static void tell(String number, String line) {
        Figures.tell(number, line, COUNTED.getAndSet(0));
    }
}
