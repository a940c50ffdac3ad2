package org.homestretch.progress.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a therapist reads on the tab of a client's progress.
 *
 * @param figure the sentence at the top
 * @param screen all that can be read, but for the charts
 */
record ShownOnTab(String figure, String screen, Shown charts) implements Shown {

    @Override
    public Map<String, String> figures() {
        var shown = new HashMap<>(charts.figures());
        shown.put("sessions", figure.replace(" sessions", ""));
        shown.put("amount", read("Amount done (.+?) How is").orElseThrow());
        shown.put("exercises", read("Exercises done (.+?) How is").orElseThrow());
        shown.put("bonus-rounds", read("Bonus rounds (\\d+)").orElseThrow());
        shown.put("over-target", read("Beyond the target (\\d+)").orElseThrow());
        shown.put("when-needed", number("Done when needed (\\d+)"));
        shown.put("could-not", number("(\\d+) sessions? that could not be done stay"));
        shown.put("extras", number("(\\d+) extra sessions? (?:is|are) not counted"));
        shown.put("late", number("(\\d+) entr(?:y was|ies were) made on a later day"));
        shown.put("excused", number("(\\d+) excused days? (?:is|are) left out"));
        shown.put("part-weeks", number("Of (\\d+) weeks? only a part counts"));
        return shown;
    }

    private String number(String pattern) {
        return read(pattern).orElse("0");
    }

    private Optional<String> read(String pattern) {
        var found = Pattern.compile(pattern).matcher(screen);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
