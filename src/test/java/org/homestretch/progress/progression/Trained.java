package org.homestretch.progress.progression;

import static org.homestretch.support.Practices.as;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.NewPhase;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Side;
import org.homestretch.support.InCare;
import org.homestretch.support.InCare.Pair;
import org.homestretch.support.MovableClock;
import org.jspecify.annotations.Nullable;

/** Clients who do the supine twist, for tests of proposals. */
public final class Trained {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final InCare inCare;
    private final Prescribing prescribing;
    private final ReadingPlans plans;
    private final LoggingSessions logging;
    private final MovableClock clock;

    public Trained(
            InCare inCare, Prescribing prescribing, ReadingPlans plans, LoggingSessions logging, MovableClock clock) {
        this.inCare = inCare;
        this.prescribing = prescribing;
        this.plans = plans;
        this.logging = logging;
        this.clock = clock;
    }

    /** The twist every day, from this day on. */
    public ClientPlan plan(Pair pair, LocalDate from, @Nullable NewPhase phase) {
        clock.moveTo(from.atTime(9, 0).atZone(BERLIN).toInstant());
        var number = as(pair.therapist(), () -> plans.of(pair.id()))
                .map(it -> it.newest().version().number())
                .orElse(0);
        var twist = inCare.daily(pair.therapist(), "supine-twist", from, 1);
        return as(pair.therapist(), () -> {
            prescribing.publish(pair.id(), new NewVersion(number, from, "Low back", null, phase, List.of(twist)));
            return plans.of(pair.id()).orElseThrow();
        });
    }

    /** A session with ice on a day, as many times on each side. */
    public LogSession session(ClientPlan plan, LocalDate date, int times, @Nullable Integer painAfter) {
        var twist = plan.newest().version().prescriptions().getFirst();
        return new LogSession(
                new SessionLogId(NewId.next()),
                plan.newest().version().id(),
                date,
                1,
                date.atTime(19, 0).atZone(BERLIN).toInstant(),
                BERLIN,
                true,
                null,
                painAfter,
                null,
                null,
                null,
                null,
                null,
                List.of(new LogSession.Done(
                        twist.id(),
                        Set.of("ice"),
                        null,
                        null,
                        List.of(
                                new LogSession.Amount(1, Side.RIGHT, times, false),
                                new LogSession.Amount(1, Side.LEFT, times, false)))),
                null);
    }

    public LogSession log(Pair pair, ClientPlan plan, LocalDate date, int times, @Nullable Integer painAfter) {
        var session = session(plan, date, times, painAfter);
        log(pair, session);
        return session;
    }

    /** Logged in the evening of its day, or now when that is later. */
    public void log(Pair pair, LogSession session) {
        Instant evening = session.date().atTime(20, 0).atZone(BERLIN).toInstant();
        if (clock.instant().isBefore(evening)) clock.moveTo(evening);
        as(pair.client(), () -> logging.log(session));
    }
}
