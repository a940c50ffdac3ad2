package org.homestretch.progress.workbook;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homestretch.progress.AdherencePolicy;
import org.homestretch.progress.History;
import org.homestretch.progress.Window;

/** The figures that the program finds, by the names and in the notation of {@link Expected}. */
final class Found {

    private Found() {}

    static Map<String, String> of(History history, Window window, LocalDate today) {
        var figures = new TreeMap<String, String>();
        var found = AdherencePolicy.assess(history, window, today);
        figures.put("sessions", Share.of(found.frequency()).toString());
        figures.put("amount", Share.of(found.dose()).toString());
        figures.put("exercises", Share.of(found.completeness()).toString());
        figures.put("over-target", String.valueOf(found.overDoses()));
        figures.put("bonus-rounds", String.valueOf(found.bonusRounds()));
        figures.put("could-not", String.valueOf(found.couldNot()));
        figures.put("late", String.valueOf(found.backFilled()));
        figures.put("extras", String.valueOf(found.extras()));
        figures.put("weekly", String.valueOf(found.weekly()));
        figures.put("when-needed", String.valueOf(found.whenNeeded()));
        figures.put("excused", dates(found.excusedDays()));
        figures.put("part-weeks", dates(found.partWeeks()));
        AdherencePolicy.weekly(history, window, today)
                .forEach(it -> figures.put(
                        "weeks " + it.monday(),
                        it.done() + " of " + it.expected() + (it.partial() ? ", part" : "")));
        return figures;
    }

    private static String dates(List<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).collect(joining(", "));
    }
}
