package org.homestretch.factor.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/**
 * What a browser's device was asked. It lies in the web session, holds for one answer, and for that no longer than the device
 * is given; a newer question takes the place of the one before.
 */
@Component
class Challenges {

    static final Duration HOLD = Duration.ofMinutes(5);

    /** Of answers sent at once, one finds it untaken. */
    private record Asked(Serializable question, Instant until, AtomicBoolean isTaken) implements Serializable {}

    private final Clock clock;

    Challenges(Clock clock) {
        this.clock = clock;
    }

    <T extends Serializable> T keep(T question, HttpServletRequest request) {
        var asked = new Asked(question, clock.instant().plus(HOLD), new AtomicBoolean());
        var session = request.getSession();
        // Anybody may ask; whoever goes on signs in by then, and gets the time of their role.
        if (session.isNew()) session.setMaxInactiveInterval((int) HOLD.toSeconds());
        session.setAttribute(key(question.getClass()), asked);
        return question;
    }

    /** None when nothing was asked, or too long ago, or it was answered already, rightly or not. */
    <T extends Serializable> Optional<T> take(Class<T> kind, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(key(kind)) instanceof Asked asked)) return Optional.empty();
        session.removeAttribute(key(kind));
        var holds =
                asked.isTaken().compareAndSet(false, true) && clock.instant().isBefore(asked.until());
        return holds ? Optional.of(kind.cast(asked.question())) : Optional.empty();
    }

    private static String key(Class<?> kind) {
        return Challenges.class.getName() + "." + kind.getSimpleName();
    }
}
