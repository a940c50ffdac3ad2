package org.homestretch.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
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
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.PlanCases;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Recurrence;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.jspecify.annotations.Nullable;

/**
 * Histories of four weeks and a bit, drawn from a seed, over the nights on which clocks change: changing plans, pauses and
 * excused days, and logs of a client who travels: that fit, that come twice for one session, late, corrected, or that
 * belong nowhere.
 */
final class AnyHistory {

    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final int DAYS = 30;

    private static final List<String> NAMES = List.of("twist", "squat", "bridge", "row");

    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Vienna", "America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe", "Asia/Kathmandu")
            .map(ZoneId::of)
            .toList();

    private final Random random;
    /** Apart, so that what is felt never decides what is done. */
    private final Random feelings;

    private final boolean onDatesOnly;
    private final PlanHistory plan;
    private ZoneId zone = ZONES.getFirst();

    AnyHistory(long seed) {
        this(seed, false);
    }

    private AnyHistory(long seed, boolean onDatesOnly) {
        random = new Random(seed * 1_000_003);
        feelings = new Random(seed);
        this.onDatesOnly = onDatesOnly;
        plan = plan();
    }

    /** Nothing weekly, and nothing when needed. */
    static AnyHistory onDatesOnly(long seed) {
        return new AnyHistory(seed, true);
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
        var exercises = done ? exercises().toArray(ExerciseLog[]::new) : new ExerciseLog[0];
        return log(date, 1 + random.nextInt(3), done ? null : new CouldNot(Barrier.TIRED, null), exercises);
    }

    SessionLog log(LocalDate date, int slot, ExerciseLog... exercises) {
        return log(date, slot, null, exercises);
    }

    /** One exercise, so many times a week from the first to the last day. */
    History weekly(int times) {
        var line = PlanCases.prescription(
                "weekly", dosage(), new Schedule(new TimesAWeek(times), 1, START.minusDays(9), null));
        var logs = Stream.generate(() -> log(date(), 1, exercise(line)))
                .limit(random.nextInt(40))
                .toList();
        return new History(PlanCases.running(PlanCases.version(1, START.minusDays(9), line)), excused(), logs);
    }

    private SessionLog log(LocalDate date, int slot, @Nullable CouldNot couldNot, ExerciseLog... exercises) {
        if (chance(1)) zone = oneOf(ZONES);
        var performed =
                date.atTime(random.nextInt(24), random.nextInt(60)).atZone(zone).toInstant();
        var late = chance(3);
        return new SessionLog(
                new SessionLogId(new UUID(random.nextLong(), random.nextLong())),
                plan.versions().getFirst().id(),
                date,
                slot,
                performed,
                zone,
                late ? performed.plus(random.nextInt(8), ChronoUnit.DAYS) : performed,
                late ? Entry.BACK_FILL : Entry.GUIDED,
                felt(),
                felt(),
                felt(),
                null,
                couldNot,
                null,
                List.of(exercises));
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
        var recurrence = recurrence();
        var dated = recurrence instanceof OnDays || recurrence instanceof EveryDays;
        var times = dated ? 1 + random.nextInt(3) : 1;
        var until = chance(4) ? from.plusDays(random.nextInt(30)) : null;
        return new Schedule(
                recurrence, times, recurrence instanceof WhenNeeded ? List.of() : parts(times), from, until, null);
    }

    private List<PartOfDay> parts(int times) {
        if (chance(6)) return List.of();
        var parts = new ArrayList<>(List.of(PartOfDay.values()));
        Collections.shuffle(parts, random);
        return parts.subList(0, times);
    }

    private Recurrence recurrence() {
        if (!onDatesOnly && chance(4)) return chance(2) ? new WhenNeeded() : new TimesAWeek(1 + random.nextInt(7));
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

    /** Single days, and now and then a pause. */
    private Set<LocalDate> excused() {
        var excused = new HashSet<>(
                Stream.generate(this::date).limit(random.nextInt(6)).toList());
        if (chance(3)) {
            var first = date();
            first.datesUntil(first.plusDays(1 + random.nextInt(9))).forEach(excused::add);
        }
        return excused;
    }

    /** As they are kept: some were corrected since, and only the correction is current. */
    private List<SessionLog> logs(int number) {
        var current = new ArrayList<SessionLog>();
        for (var log : Stream.generate(this::log).limit(number).toList()) {
            current.add(log);
            if (!chance(2)) continue;
            current.remove(log);
            current.add(log(log.date()));
        }
        return current;
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
                sides.size() == 2 && feelings.nextBoolean() ? sides.get(feelings.nextInt(2)) : null,
                null,
                sets);
    }

    private @Nullable Integer felt() {
        return feelings.nextInt(4) == 0 ? null : feelings.nextInt(11);
    }

    private boolean chance(int inTen) {
        return random.nextInt(10) < inTen;
    }
}
