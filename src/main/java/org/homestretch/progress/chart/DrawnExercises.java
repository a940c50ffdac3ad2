package org.homestretch.progress.chart;

import static java.util.function.Predicate.not;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.progress.Dose;
import org.homestretch.progress.LineProgress;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.SideDose;
import org.homestretch.progress.Topic;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** Draws how much was done of each exercise against its target, side by side. */
record DrawnExercises(PeriodProgress period, Function<PrescriptionId, String> names, ChartWords words) {

    /** Sides that differ by less than this, in per cent of the target, are told as alike; our own rule. */
    private static final int WORTH_TELLING = 15;

    Optional<RowBars> chart() {
        var lines =
                period.lines().stream().filter(it -> it.dose().isApplicable()).toList();
        if (lines.isEmpty()) return Optional.empty();
        var table = words.table(
                "exercises.caption",
                List.of(
                        "exercises.exercise",
                        "exercises.sessions",
                        "exercises.amount",
                        "side.LEFT",
                        "side.RIGHT",
                        "exercises.over",
                        "exercises.bonus"),
                period.lines().stream().map(this::row).toList());
        return Optional.of(new RowBars(
                words.text(finding(lines), period.explanation(Topic.EXERCISES), table),
                words.say("exercises.target"),
                lines.stream().map(this::group).toList()));
    }

    private String finding(List<LineProgress> lines) {
        return lines.stream()
                .filter(it -> difference(it) >= WORTH_TELLING)
                .max(Comparator.comparingDouble(DrawnExercises::difference))
                .map(this::uneven)
                .orElseGet(() ->
                        words.say("exercises.finding", said(period.adherence().dose())));
    }

    private String uneven(LineProgress line) {
        var less = line.sides().stream()
                .min(Comparator.comparingDouble(DrawnExercises::share))
                .orElseThrow();
        var more = line.sides().stream().filter(not(less::equals)).findFirst().orElseThrow();
        return words.say("exercises.uneven." + less.side(), name(line), said(less.dose()), said(more.dose()));
    }

    /** In per cent; nothing where there is too little for a percentage. */
    private static double difference(LineProgress line) {
        if (line.sides().size() < 2
                || line.sides().stream().anyMatch(it -> it.dose().percent().isEmpty())) return 0;
        return 100
                * Math.abs(share(line.sides().getFirst()) - share(line.sides().getLast()));
    }

    private static double share(SideDose side) {
        return side.dose().mean().orElse(0.0);
    }

    private RowBars.BarGroup group(LineProgress line) {
        var rows = line.sides().stream()
                .map(it -> bar(words.say("side." + it.side()), it.dose()))
                .toList();
        return new RowBars.BarGroup(
                name(line), note(line), rows.isEmpty() ? List.of(bar(words.say("exercises.both"), line.dose())) : rows);
    }

    private RowBars.BarRow bar(String name, Dose dose) {
        return new RowBars.BarRow(name, dose.mean().orElse(0.0), said(dose));
    }

    private @Nullable String note(LineProgress line) {
        if (line.overDoses() > 0) return words.say("exercises.beyond", line.overDoses());
        return line.bonusRounds() > 0 ? words.say("exercises.rounds", line.bonusRounds()) : null;
    }

    private List<String> row(LineProgress line) {
        return List.of(
                name(line),
                words.say(line.frequency().phrase()),
                said(line.dose()),
                side(line, Side.LEFT),
                side(line, Side.RIGHT),
                "" + line.overDoses(),
                "" + line.bonusRounds());
    }

    private String side(LineProgress line, Side side) {
        return line.sides().stream()
                .filter(it -> it.side() == side)
                .map(it -> said(it.dose()))
                .findFirst()
                .orElse("–");
    }

    private String said(Dose dose) {
        return words.say(dose.phrase());
    }

    private String name(LineProgress line) {
        return names.apply(line.prescription());
    }
}
