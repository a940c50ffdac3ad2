package org.homestretch.adherence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.shared.Side;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a client asks to be logged, as it was said and before it is held against the plan. Two of the same content are
 * equal, so that a log that is sent again can be told from another one under the same id.
 *
 * @param guided whether the player led through the session
 * @param barrier why nothing was done; then there are no exercises
 * @param barrierWords more on it in the client's words
 * @param stopped why the session ended early; then there are exercises
 * @param corrects the log that this one replaces
 */
public record LogSession(
        SessionLogId id,
        PlanVersionId version,
        LocalDate date,
        int slot,
        Instant performedAt,
        ZoneId zone,
        boolean guided,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        @Nullable Barrier barrier,
        @Nullable String barrierWords,
        @Nullable Stopped stopped,
        List<Done> exercises,
        @Nullable SessionLogId corrects) {

    /** What was done of one prescription. */
    public record Done(
            PrescriptionId prescription,
            Set<String> preparations,
            @Nullable Side tighterSide,
            @Nullable String variant,
            List<Amount> sets) {

        public Done {
            preparations = Set.copyOf(preparations);
            sets = List.copyOf(sets);
        }

        static Done of(ExerciseLog log) {
            return new Done(
                    log.prescription(),
                    log.preparations(),
                    log.tighterSide(),
                    log.variant(),
                    log.sets().stream().map(Amount::of).toList());
        }
    }

    /** What was done in one set. */
    public record Amount(int number, @Nullable Side side, int amount, boolean bonus) {

        static Amount of(SetLog set) {
            return new Amount(set.number(), set.side(), set.amount(), set.bonus());
        }
    }

    /** Why a session ended early, with more on it in the client's words. */
    public record Stopped(Barrier reason, @Nullable String words) {

        public Stopped {
            words = Typed.orNone(words);
        }

        static @Nullable Stopped of(@Nullable StoppedEarly stopped) {
            return stopped == null ? null : new Stopped(stopped.reason(), stopped.words());
        }
    }

    public LogSession {
        performedAt = performedAt.truncatedTo(ChronoUnit.MICROS);
        note = Typed.orNone(note);
        barrierWords = Typed.orNone(barrierWords);
        exercises = List.copyOf(exercises);
    }

    /** The same at another time. */
    LogSession at(LocalDate newDate, Instant newTime) {
        return new LogSession(
                id,
                version,
                newDate,
                slot,
                newTime,
                zone,
                guided,
                painBefore,
                painAfter,
                effort,
                note,
                barrier,
                barrierWords,
                stopped,
                exercises,
                corrects);
    }

    static LogSession of(CurrentLog stored) {
        var log = stored.log();
        var couldNot = log.couldNot();
        return new LogSession(
                log.id(),
                log.version(),
                log.date(),
                log.slot(),
                log.performedAt(),
                log.zone(),
                log.entry() == Entry.GUIDED,
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                log.note(),
                couldNot == null ? null : couldNot.barrier(),
                couldNot == null ? null : couldNot.words(),
                Stopped.of(log.stopped()),
                log.exercises().stream().map(Done::of).toList(),
                stored.corrects());
    }
}
