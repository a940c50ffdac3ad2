package org.homestretch.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.CouldNot;
import org.homestretch.adherence.Entry;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.SessionLog;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.adherence.SetLog;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.DosageCases;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.PlanCases;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;

/**
 * Histories of four weeks and a bit, drawn from a seed: changing plans, excused days, and logs that fit, that come twice
 * for one session, or that belong nowhere.
 */
final class AnyHistory {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final int DAYS = 30;

    private static final List<String> NAMES = List.of("twist", "squat", "bridge", "row");

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private final Random random;
    private final PlanHistory plan;

    AnyHistory(long seed) {
        random = new Random(seed * 1_000_003);
        plan = plan();
    }

    History history() {
        return new History(plan, excused(), logs(random.nextInt(60)));
    }

    Window window() {
        var from = random.nextInt(DAYS);
        return new Window(START.plusDays(from), START.plusDays(from + random.nextInt(DAYS - from)));
    }

    LocalDate date() {
        return START.plusDays(random.nextInt(DAYS));
    }

    SessionLog log() {
        return log(date());
    }

    SessionLog log(LocalDate date) {
        var done = chance(8);
        var performed = date.atTime(random.nextInt(24), 0).atZone(VIENNA).toInstant();
        return new SessionLog(
                new SessionLogId(new UUID(random.nextLong(), random.nextLong())),
                plan.versions().getFirst().id(),
                date,
                1 + random.nextInt(3),
                performed,
                VIENNA,
                performed,
                chance(3) ? Entry.BACK_FILL : Entry.GUIDED,
                null,
                null,
                null,
                null,
                done ? null : new CouldNot(Barrier.TIRED, null),
                done ? exercises() : List.of());
    }

    PlanVersion versionFrom(LocalDate date, int number) {
        var names = NAMES.stream().filter(_ -> chance(6)).toList();
        return PlanCases.version(
                number, date, names.stream().map(this::prescription).toArray(Prescription[]::new));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private PlanHistory plan() {
        var versions = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(number -> versionFrom(START.plusDays(random.nextInt(-3, 20)), number))
                .toList();
        if (!chance(3)) return new PlanHistory(versions);
        var ending = PlanCases.version(versions.size() + 1, START.plusDays(random.nextInt(6, DAYS)));
        return new PlanHistory(
                Stream.concat(versions.stream(), Stream.of(ending)).toList());
    }

    private Prescription prescription(String name) {
        return PlanCases.prescription(name, dosage(), schedule());
    }

    private Schedule schedule() {
        var from = START.plusDays(random.nextInt(-5, 10));
        return new Schedule(
                recurrence(), 1 + random.nextInt(3), from, chance(4) ? from.plusDays(random.nextInt(30)) : null);
    }

    private Recurrence recurrence() {
        if (chance(4)) return new EveryDays(1 + random.nextInt(4));
        var days = new HashSet<>(List.of(DayOfWeek.of(1 + random.nextInt(7))));
        for (var day : DayOfWeek.values()) if (chance(5)) days.add(day);
        return new OnDays(days);
    }

    private Dosage dosage() {
        var low = 1 + random.nextInt(12);
        var dosage = DosageCases.reps(low, low + random.nextInt(4)).sets(1 + random.nextInt(3));
        if (chance(5)) dosage.with("ice", new Repetitions(2, 4));
        var laterality = oneOf(List.of(Laterality.values()));
        return dosage.on(laterality, laterality.isTwoSided() ? SideOrder.TIGHTER_FIRST : null)
                .dosage();
    }

    private Set<LocalDate> excused() {
        return new HashSet<>(
                Stream.generate(this::date).limit(random.nextInt(6)).toList());
    }

    private List<SessionLog> logs(int number) {
        return Stream.generate(this::log).limit(number).toList();
    }

    /** Of any version, so that some were done under a target that no longer held. */
    private List<ExerciseLog> exercises() {
        return oneOf(plan.versions()).prescriptions().stream()
                .filter(_ -> chance(7))
                .map(this::exercise)
                .toList();
    }

    private ExerciseLog exercise(Prescription prescription) {
        var sides = prescription.dosage().laterality().sides();
        var sets = IntStream.rangeClosed(1, random.nextInt(4))
                .mapToObj(number ->
                        new SetLog(number, sides.isEmpty() ? null : oneOf(sides), random.nextInt(16), chance(2)))
                .toList();
        return new ExerciseLog(
                prescription.id(),
                prescription.line(),
                prescription.dosage(),
                chance(5) ? Set.of("ice") : Set.of(),
                null,
                null,
                sets);
    }

    private boolean chance(int inTen) {
        return random.nextInt(10) < inTen;
    }
}
