package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.CurrentLog;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * What a client says to have done, once. Sending the same id again is one log.
 *
 * @param id made by the client's device, UUID version 7
 * @param date the client-local date of the occurrence; at most 7 days back, never in the future
 * @param slot which of the date's occurrences, from 1
 * @param painBefore 0 to 10
 * @param painAfter 0 to 10
 * @param effort 0 to 10
 * @param note at most 2000 characters
 * @param couldNot why nothing was done; then no exercises are given
 * @param stopped why the session ended early; then exercises are given
 * @param corrects the log that this one replaces; the old one is kept
 */
record NewSessionLog(
        UUID id,
        UUID planVersion,
        LocalDate date,
        int slot,
        OffsetDateTime performedAt,
        ZoneId zone,
        Entry entry,
        @Nullable Integer painBefore,
        @Nullable Integer painAfter,
        @Nullable Integer effort,
        @Nullable String note,
        @Nullable CouldNot couldNot,
        @Nullable Stopped stopped,
        List<ExerciseDone> exercises,
        @Nullable UUID corrects) {

    NewSessionLog {
        requireAll(id, planVersion, date, performedAt, zone, entry, exercises);
        exercises = List.copyOf(exercises);
    }

    /** How a client enters a log. The server itself marks logs of an earlier date as back-filled. */
    enum Entry {
        QUICK,
        GUIDED
    }

    record CouldNot(Barrier barrier, @Nullable String words) {

        CouldNot {
            requireAll(barrier);
        }
    }

    /** @param reason anything but FORGOT */
    record Stopped(Barrier reason, @Nullable String words) {

        Stopped {
            requireAll(reason);
        }
    }

    /** @param tighterSide what the client felt today, for exercises that ask */
    record ExerciseDone(
            UUID prescription,
            List<String> preparations,
            @Nullable Side tighterSide,
            @Nullable String variant,
            List<SetDone> sets) {

        ExerciseDone {
            requireAll(prescription, preparations, sets);
            preparations = List.copyOf(preparations);
            sets = List.copyOf(sets);
        }

        static ExerciseDone of(ExerciseLog log) {
            return new ExerciseDone(
                    log.prescription().value(),
                    log.preparations().stream().sorted().toList(),
                    log.tighterSide(),
                    log.variant(),
                    log.sets().stream()
                            .map(set -> new SetDone(set.number(), set.side(), set.amount(), set.bonus()))
                            .toList());
        }

        LogSession.Done asked() {
            return new LogSession.Done(
                    new PrescriptionId(prescription),
                    Set.copyOf(preparations),
                    tighterSide,
                    variant,
                    sets.stream()
                            .map(set -> new LogSession.Amount(set.number(), set.side(), set.amount(), set.bonus()))
                            .toList());
        }
    }

    /**
     * @param side none for exercises without sides
     * @param amount repetitions or seconds, 0 to 3600
     * @param bonus an extra round after a click; shown apart, never counted
     */
    record SetDone(int number, @Nullable Side side, int amount, boolean bonus) {}

    /** A kept log in the form in which it can be sent again. */
    static NewSessionLog of(CurrentLog kept) {
        var log = kept.log();
        var couldNot = log.couldNot();
        var stopped = log.stopped();
        var corrects = kept.corrects();
        return new NewSessionLog(
                log.id().value(),
                log.version().value(),
                log.date(),
                log.slot(),
                log.performedAt().atZone(log.zone()).toOffsetDateTime(),
                log.zone(),
                log.entry() == org.homestretch.adherence.Entry.GUIDED ? Entry.GUIDED : Entry.QUICK,
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                log.note(),
                couldNot == null ? null : new CouldNot(couldNot.barrier(), couldNot.words()),
                stopped == null ? null : new Stopped(stopped.reason(), stopped.words()),
                log.exercises().stream().map(ExerciseDone::of).toList(),
                corrects == null ? null : corrects.value());
    }

    LogSession asked() {
        return new LogSession(
                new SessionLogId(id),
                new PlanVersionId(planVersion),
                date,
                slot,
                performedAt.toInstant(),
                zone,
                entry == Entry.GUIDED,
                painBefore,
                painAfter,
                effort,
                note,
                couldNot == null ? null : couldNot.barrier(),
                couldNot == null ? null : couldNot.words(),
                stopped == null ? null : new LogSession.Stopped(stopped.reason(), stopped.words()),
                exercises.stream().map(ExerciseDone::asked).toList(),
                corrects == null ? null : new SessionLogId(corrects));
    }

    /** What JSON leaves out arrives as null, whatever the types say. */
    private static void requireAll(@Nullable Object... parts) {
        for (var part : parts) Objects.requireNonNull(part, "A required part is missing");
    }
}
