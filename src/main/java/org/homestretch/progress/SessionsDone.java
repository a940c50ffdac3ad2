package org.homestretch.progress;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.homestretch.adherence.ClientDay;
import org.homestretch.adherence.Occurrence;
import org.homestretch.adherence.Routine;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.TimesAWeek;
import org.homestretch.plan.WhenNeeded;
import org.jspecify.annotations.Nullable;

/**
 * The frequency of {@link AdherencePolicy} from the days that the database keeps, for screens over many clients: for any
 * period the same figure, without reading a log. What was asked once is remembered.
 */
public final class SessionsDone {

    private final PlanHistory plan;
    private final Set<LocalDate> excused;
    private final Map<LocalDate, DoneDay> days;
    private final LocalDate today;
    private final Map<LocalDate, List<Occurrence>> routines = new ConcurrentHashMap<>();
    private final Map<LocalDate, List<Prescription>> weekly = new ConcurrentHashMap<>();
    private final Map<Window, Figure> figures = new ConcurrentHashMap<>();
    private final boolean anythingWeekly;

    /**
     * @param days with those of every ISO week that is asked about, from Monday to Sunday
     * @param prescriptions all that the days name; what is unknown counts nowhere
     */
    public SessionsDone(
            PlanHistory plan,
            Set<LocalDate> excused,
            Collection<ClientDay> days,
            Function<PrescriptionId, @Nullable Prescription> prescriptions,
            LocalDate today) {
        this(plan, excused, DoneDay.byDate(days, prescriptions), today);
    }

    SessionsDone(PlanHistory plan, Set<LocalDate> excused, Map<LocalDate, DoneDay> days, LocalDate today) {
        this.plan = plan;
        this.excused = excused;
        this.days = days;
        this.today = today;
        this.anythingWeekly = plan.versions().stream()
                .flatMap(it -> it.prescriptions().stream())
                .anyMatch(it -> it.schedule().recurrence() instanceof TimesAWeek);
    }

    public Figure in(Window window) {
        return figures.computeIfAbsent(window, this::count);
    }

    private Figure count(Window window) {
        var count = new Count();
        var last = window.to().isBefore(today) ? window.to() : today;
        for (var date = window.from(); !date.isAfter(last); date = date.plusDays(1)) countDated(date, count);
        if (anythingWeekly) countWeekly(window, count);
        return new Figure(count.done, count.expected);
    }

    /** What is due at set times of the date, whether or not the date has come; nothing on an excused one. */
    public boolean isAnythingDue(LocalDate date) {
        return !excused.contains(date) && !routine(date).isEmpty();
    }

    private void countDated(LocalDate date, Count count) {
        if (excused.contains(date)) return;
        var day = days.getOrDefault(date, DoneDay.EMPTY);
        for (var occurrence : routine(date)) {
            if (date.isBefore(today) || day.isLogged(occurrence.slot(), undated(date))) {
                count.add(occurrence.prescriptions().stream().anyMatch(it -> day.isDone(occurrence.slot(), it.line())));
            }
        }
    }

    private void countWeekly(Window window, Count count) {
        var sunday = mondayOf(today).plusDays(6);
        var last = window.to().isBefore(sunday) ? window.to() : sunday;
        for (var date = window.from(); !date.isAfter(last); date = date.plusDays(1)) {
            for (var lines : sessionsOn(date)) {
                var day = date;
                var done = lines.stream().anyMatch(line -> daysDone(line, mondayOf(day)) > before(line, day));
                if (done || mondayOf(date).plusDays(6).isBefore(today)) count.add(done);
            }
        }
    }

    /** Prescriptions of as many times a week are one session. */
    private Collection<Set<LineId>> sessionsOn(LocalDate date) {
        var sessions = new TreeMap<Integer, Set<LineId>>();
        for (var line : inForce(date)) {
            var times = (TimesAWeek) line.schedule().recurrence();
            if (times.standsFor(date)) {
                sessions.computeIfAbsent(times.times(), _ -> new HashSet<>()).add(line.line());
            }
        }
        return sessions.values();
    }

    private int daysDone(LineId line, LocalDate monday) {
        var done = 0;
        for (var date = monday; date.isBefore(monday.plusDays(7)) && !date.isAfter(today); date = date.plusDays(1)) {
            var isIn = inForce(date).stream().anyMatch(it -> it.line().equals(line));
            if (isIn && days.getOrDefault(date, DoneDay.EMPTY).isDone(line)) done++;
        }
        return done;
    }

    private int before(LineId line, LocalDate day) {
        var sessions = 0;
        for (var date = mondayOf(day); date.isBefore(day); date = date.plusDays(1)) {
            if (sessionsOn(date).stream().anyMatch(it -> it.contains(line))) sessions++;
        }
        return sessions;
    }

    private List<Occurrence> routine(LocalDate date) {
        return routines.computeIfAbsent(date, _ -> Routine.on(plan, date));
    }

    private Set<LineId> undated(LocalDate date) {
        return plan.effectiveOn(date).map(PlanVersion::prescriptions).orElse(List.of()).stream()
                .filter(it -> it.schedule().recurrence() instanceof TimesAWeek
                        || it.schedule().recurrence() instanceof WhenNeeded)
                .map(Prescription::line)
                .collect(toSet());
    }

    private List<Prescription> inForce(LocalDate date) {
        if (excused.contains(date)) return List.of();
        return weekly.computeIfAbsent(date, _ -> Routine.weekly(plan, date));
    }

    private static LocalDate mondayOf(LocalDate date) {
        return date.with(previousOrSame(MONDAY));
    }

    private static final class Count {

        private int done;
        private int expected;

        void add(boolean isDone) {
            expected++;
            if (isDone) done++;
        }
    }
}
