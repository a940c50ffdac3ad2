package org.homestretch.progress.workbook;

import static java.math.BigDecimal.valueOf;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.homestretch.plan.LineId;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.LineProgress;
import org.homestretch.progress.PainTrend;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** The figures that the program finds, by the names and in the notation of {@link Expected}. */
final class Found {

    private final Map<String, String> figures = new TreeMap<>();
    private final Map<LineId, String> lines;

    private Found(Map<LineId, String> lines) {
        this.lines = lines;
    }

    /** @param lines the names of the plan's lines */
    static Map<String, String> of(PeriodProgress period, Map<LineId, String> lines) {
        var found = new Found(lines);
        found.add(period.adherence());
        found.add(period);
        period.lines().forEach(found::add);
        found.add("pain-before", period.pain().beforeTrend());
        found.add("pain-after", period.pain().afterTrend());
        return found.figures;
    }

    private void add(Adherence found) {
        figures.put("sessions", Share.of(found.frequency()).toString());
        figures.put("amount", Share.of(found.dose()).toString());
        figures.put("exercises", Share.of(found.completeness()).toString());
        put("over-target", found.overDoses());
        put("bonus-rounds", found.bonusRounds());
        put("could-not", found.couldNot());
        put("late", found.backFilled());
        put("extras", found.extras());
        put("weekly", found.weekly());
        put("when-needed", found.whenNeeded());
        figures.put("excused", dates(found.excusedDays()));
        figures.put("part-weeks", dates(found.partWeeks()));
    }

    private void add(PeriodProgress found) {
        put("active-weeks", found.activeWeeks());
        found.weeks()
                .forEach(it -> figures.put(
                        "weeks " + it.monday(), it.done() + " of " + it.expected() + (it.partial() ? ", part" : "")));
        found.parts().stream()
                .filter(it -> it.part() != null)
                .forEach(it -> figures.put(
                        "parts " + it.part(), Share.of(it.frequency()).toString()));
        found.barriers().forEach(it -> {
            if (it.couldNot() > 0) put("barriers " + it.barrier(), it.couldNot());
            if (it.stopped() > 0) put("stopped " + it.barrier(), it.stopped());
        });
        found.tighter().forEach(it -> {
            for (var side : Side.values()) {
                if (it.times(side) > 0) put("tighter " + name(it.line()) + " " + side, it.times(side));
            }
        });
        var effort = found.effort().median();
        if (effort != null) figures.put("effort", plain(effort));
    }

    private void add(LineProgress found) {
        var line = "lines " + name(found.line()) + " ";
        figures.put(line + "sessions", Share.of(found.frequency()).toString());
        figures.put(line + "amount", Share.of(found.dose()).toString());
        found.sides()
                .forEach(it -> figures.put(
                        line + it.side().name().toLowerCase(),
                        Share.of(it.dose()).toString()));
        put(line + "over-target", found.overDoses());
        put(line + "bonus-rounds", found.bonusRounds());
        put(line + "when-needed", found.whenNeeded());
    }

    private void add(String name, @Nullable PainTrend found) {
        if (found == null) return;
        var verdict = switch (found.verdict()) {
            case LESS, MORE -> "beyond error";
            case WITHIN_ERROR -> "within error";
            case SAME -> "the same";
            case TOO_FEW -> "too few";
        };
        figures.put(name, plain(found.start()) + " to " + plain(found.end()) + ", " + verdict);
    }

    private void put(String name, int number) {
        figures.put(name, String.valueOf(number));
    }

    private String name(LineId line) {
        return Objects.requireNonNull(lines.get(line));
    }

    private static String plain(double number) {
        return Share.plain(valueOf(number));
    }

    private static String dates(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(joining(", "));
    }
}
