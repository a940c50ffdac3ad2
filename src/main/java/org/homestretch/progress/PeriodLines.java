package org.homestretch.progress;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.adherence.Routine;
import org.homestretch.adherence.SessionLog;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;

/** What a period says of each line of the plan that it asked for, or that was logged in it. */
final class PeriodLines {

    /** A line in one log of the period. */
    private record Logged(SessionLog log, ExerciseLog exercise) {

        LineId line() {
            return exercise.line();
        }
    }

    private final PlanHistory plan;
    private final Map<LineId, List<DueExercise>> due;
    private final Map<LineId, List<Logged>> logged;

    /** @param logs of the period, in time, each once */
    PeriodLines(PlanHistory plan, List<ExpectedSession> sessions, List<SessionLog> logs) {
        this.plan = plan;
        due = sessions.stream()
                .sorted(Comparator.comparing(ExpectedSession::date))
                .flatMap(session -> session.exercises().stream())
                .collect(groupingBy(it -> it.prescription().line()));
        logged = logs.stream()
                .flatMap(log -> log.exercises().stream().map(exercise -> new Logged(log, exercise)))
                .collect(groupingBy(Logged::line));
    }

    List<LineProgress> progress() {
        return lines().stream()
                .map(line -> LineProgress.of(
                        line,
                        newest(line),
                        due.getOrDefault(line, List.of()),
                        logged.getOrDefault(line, List.of()).stream()
                                .map(Logged::exercise)
                                .toList(),
                        whenNeeded(line)))
                .toList();
    }

    List<TighterSides> tighter() {
        return lines().stream()
                .map(line -> new TighterSides(line, newest(line), answers(line)))
                .filter(it -> !it.answers().isEmpty())
                .toList();
    }

    /** In the order of the newest version that has them; what only logs know comes last. */
    private Set<LineId> lines() {
        var lines = new LinkedHashSet<LineId>();
        plan.versions().stream()
                .sorted(Comparator.comparingInt(PlanVersion::number).reversed())
                .flatMap(version -> version.prescriptions().stream())
                .map(Prescription::line)
                .filter(line -> due.containsKey(line) || logged.containsKey(line))
                .forEach(lines::add);
        logged.keySet().stream().sorted(Comparator.comparing(LineId::value)).forEach(lines::add);
        return lines;
    }

    private PrescriptionId newest(LineId line) {
        var asked = due.get(line);
        return asked == null
                ? Objects.requireNonNull(logged.get(line)).getLast().exercise().prescription()
                : asked.getLast().prescription().id();
    }

    private int whenNeeded(LineId line) {
        return Math.toIntExact(logged.getOrDefault(line, List.of()).stream()
                .filter(it -> it.exercise().counts()
                        && Routine.isWhenNeeded(plan, it.log().date(), line))
                .count());
    }

    private List<TighterSides.Answer> answers(LineId line) {
        return logged.getOrDefault(line, List.of()).stream()
                .flatMap(it -> {
                    var side = it.exercise().tighterSide();
                    return side == null
                            ? Stream.<TighterSides.Answer>empty()
                            : Stream.of(new TighterSides.Answer(
                                    it.log().date(), it.log().slot(), side));
                })
                .toList();
    }
}
