package org.homestretch.attack;

import java.util.concurrent.atomic.AtomicInteger;
import org.homestretch.support.Figures;

/** Counts what was tried, for docs/security.md to tell. */
final class Attacks {

    private static final AtomicInteger COUNTED = new AtomicInteger();

    private Attacks() {}

    /** Counts from nought, whatever a test before counted and did not come to tell. */
    static void anew() {
        COUNTED.set(0);
    }

    /** One more forged request. */
    static void count() {
        COUNTED.incrementAndGet();
    }

    /** How many were counted, in a line with a place for the number. */
    static void tell(String number, String line) {
        Figures.tell(number, line, COUNTED.get());
    }
}
