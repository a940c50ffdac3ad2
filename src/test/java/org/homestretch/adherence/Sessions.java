package org.homestretch.adherence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Prescription;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** What clients ask to be logged, for tests. */
public final class Sessions {

    public static final Set<String> ICE = Set.of("ice");

    private Sessions() {}

    /** A quick log of the plan's newest version. */
    public static LogSession session(ClientPlan plan, LocalDate date, LogSession.Done... done) {
        return session(plan.newest().version().id(), date, 1, done);
    }

    /** A quick log of this version. */
    public static LogSession session(PlanVersionId version, LocalDate date, int slot, LogSession.Done... done) {
        return new LogSession(
                new SessionLogId(NewId.next()),
                version,
                date,
                slot,
                Instant.now(),
                ZoneId.of("Europe/Berlin"),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(done),
                null);
    }

    /** The plan's first exercise as the acceptance example has it: right 5, left 4, click, bonus right 3. */
    public static LogSession.Done twist(ClientPlan plan, Set<String> preparations) {
        return done(first(plan), preparations, Side.RIGHT, set(Side.RIGHT, 5), set(Side.LEFT, 4), bonus(Side.RIGHT, 3));
    }

    public static LogSession.Done done(
            Prescription prescription, Set<String> preparations, @Nullable Side tighter, LogSession.Amount... sets) {
        return new LogSession.Done(prescription.id(), preparations, tighter, null, Arrays.asList(sets));
    }

    public static Prescription first(ClientPlan plan) {
        return plan.newest().version().prescriptions().getFirst();
    }

    public static LogSession.Amount set(@Nullable Side side, int amount) {
        return new LogSession.Amount(1, side, amount, false);
    }

    public static LogSession.Amount bonus(@Nullable Side side, int amount) {
        return new LogSession.Amount(1, side, amount, true);
    }

    public static LogSession slot(LogSession log, int slot) {
        return copy(
                log, log.id(), slot, log.performedAt(), log.painBefore(), log.note(), log.barrier(), log.corrects());
    }

    public static LogSession performedAt(LogSession log, Instant performedAt) {
        return copy(
                log, log.id(), log.slot(), performedAt, log.painBefore(), log.note(), log.barrier(), log.corrects());
    }

    public static LogSession painBefore(LogSession log, int pain) {
        return copy(log, log.id(), log.slot(), log.performedAt(), pain, log.note(), log.barrier(), log.corrects());
    }

    public static LogSession note(LogSession log, String note) {
        return copy(
                log, log.id(), log.slot(), log.performedAt(), log.painBefore(), note, log.barrier(), log.corrects());
    }

    public static LogSession couldNot(LogSession log, Barrier barrier) {
        return copy(
                log, log.id(), log.slot(), log.performedAt(), log.painBefore(), log.note(), barrier, log.corrects());
    }

    public static LogSession stopped(LogSession log, Barrier reason, @Nullable String words) {
        return new LogSession(
                log.id(),
                log.version(),
                log.date(),
                log.slot(),
                log.performedAt(),
                log.zone(),
                true,
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                log.note(),
                log.barrier(),
                log.barrierWords(),
                new LogSession.Stopped(reason, words),
                log.exercises(),
                log.corrects());
    }

    /** The log as a correction of another one, under an id of its own. */
    public static LogSession correcting(LogSession old, LogSession log) {
        var id = new SessionLogId(NewId.next());
        return copy(log, id, log.slot(), log.performedAt(), log.painBefore(), log.note(), log.barrier(), old.id());
    }

    private static LogSession copy(
            LogSession log,
            SessionLogId id,
            int slot,
            Instant performedAt,
            @Nullable Integer painBefore,
            @Nullable String note,
            @Nullable Barrier barrier,
            @Nullable SessionLogId corrects) {
        return new LogSession(
                id,
                log.version(),
                log.date(),
                slot,
                performedAt,
                log.zone(),
                log.guided(),
                painBefore,
                log.painAfter(),
                log.effort(),
                note,
                barrier,
                log.barrierWords(),
                log.stopped(),
                log.exercises(),
                corrects);
    }
}
