package org.homestretch.adherence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Prescription;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** Session logs for tests. A log's name makes its id, so that the same name is the same log. */
public final class LogCases {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private LogCases() {}

    public static SessionLog session(String name, LocalDate date, int slot, ExerciseLog... exercises) {
        return session(name, date, slot, Entry.QUICK, null, exercises);
    }

    public static SessionLog couldNot(String name, LocalDate date, int slot, Barrier barrier) {
        return session(name, date, slot, Entry.QUICK, new CouldNot(barrier, null));
    }

    public static SessionLog backFilled(String name, LocalDate date, int slot, ExerciseLog... exercises) {
        return session(name, date, slot, Entry.BACK_FILL, null, exercises);
    }

    /** The session as it felt; nothing where the client did not say. */
    public static SessionLog felt(
            SessionLog log, @Nullable Integer painBefore, @Nullable Integer painAfter, @Nullable Integer effort) {
        return new SessionLog(
                log.id(),
                log.version(),
                log.date(),
                log.slot(),
                log.performedAt(),
                log.zone(),
                log.receivedAt(),
                log.entry(),
                painBefore,
                painAfter,
                effort,
                log.note(),
                log.couldNot(),
                log.stopped(),
                log.exercises());
    }

    /** The session with other exercises. */
    public static SessionLog with(SessionLog log, List<ExerciseLog> exercises) {
        return new SessionLog(
                log.id(),
                log.version(),
                log.date(),
                log.slot(),
                log.performedAt(),
                log.zone(),
                log.receivedAt(),
                log.entry(),
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                log.note(),
                log.couldNot(),
                log.stopped(),
                exercises);
    }

    /** The session, stopped before its end. */
    public static SessionLog stopped(SessionLog log, Barrier reason) {
        return new SessionLog(
                log.id(),
                log.version(),
                log.date(),
                log.slot(),
                log.performedAt(),
                log.zone(),
                log.receivedAt(),
                log.entry(),
                log.painBefore(),
                log.painAfter(),
                log.effort(),
                log.note(),
                null,
                new StoppedEarly(reason, null),
                log.exercises());
    }

    /** The exercise with the side that was felt as the tighter one. */
    public static ExerciseLog tighter(ExerciseLog log, Side side) {
        return new ExerciseLog(
                log.prescription(), log.line(), log.target(), log.preparations(), side, log.variant(), log.sets());
    }

    /** Done without preparation. */
    public static ExerciseLog exercise(Prescription prescription, SetLog... sets) {
        return exercise(prescription, Set.of(), sets);
    }

    public static ExerciseLog exercise(Prescription prescription, Set<String> preparations, SetLog... sets) {
        return new ExerciseLog(
                prescription.id(), prescription.line(), prescription.dosage(), preparations, null, null, List.of(sets));
    }

    public static SetLog set(@Nullable Side side, int amount) {
        return new SetLog(1, side, amount, false);
    }

    public static SetLog set(int number, @Nullable Side side, int amount) {
        return new SetLog(number, side, amount, false);
    }

    public static SetLog bonus(@Nullable Side side, int amount) {
        return new SetLog(1, side, amount, true);
    }

    private static SessionLog session(
            String name, LocalDate date, int slot, Entry entry, @Nullable CouldNot couldNot, ExerciseLog... exercises) {
        return new SessionLog(
                new SessionLogId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
                new PlanVersionId(new UUID(0, 1)),
                date,
                slot,
                evening(date),
                VIENNA,
                evening(date),
                entry,
                null,
                null,
                null,
                null,
                couldNot,
                null,
                List.of(exercises));
    }

    private static Instant evening(LocalDate date) {
        return date.atTime(LocalTime.of(19, 0)).atZone(VIENNA).toInstant();
    }
}
