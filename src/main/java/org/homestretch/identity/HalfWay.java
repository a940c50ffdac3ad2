package org.homestretch.identity;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody whose password was right and who owes a second step. It lies in the web session beside, and not in, the security
 * context: whoever asks who has signed in, finds nobody.
 *
 * @param version of the account when the password was right; a changed password, role or address starts from the beginning
 */
record HalfWay(SignedIn who, long version, Instant since) implements Serializable {

    /** Long enough to set up an app on a phone. */
    static final Duration WAITS = Duration.ofMinutes(15);

    private static final String KEY = HalfWay.class.getName();

    boolean holdsAt(Instant now) {
        return now.isBefore(since.plus(WAITS));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    static Optional<HalfWay> in(HttpSession session) {
        return session.getAttribute(KEY) instanceof HalfWay half ? Optional.of(half) : Optional.empty();
    }

    static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }
}
