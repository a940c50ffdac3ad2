package org.homestretch.progress.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.homestretch.report.ReportContent;

/** What a report for therapists says, as it was frozen. */
record ShownInReport(ReportContent content, Shown charts) implements Shown {

    @Override
    public Map<String, String> figures() {
        var shown = new HashMap<>(charts.figures());
        shown.put("sessions", fact("Sessions done").replaceAll(", .*%$", ""));
        shown.put("amount", fact("Amount done"));
        shown.put("exercises", fact("Exercises done"));
        shown.put("bonus-rounds", fact("Bonus rounds"));
        shown.put("over-target", fact("Beyond the target"));
        shown.put("could-not", fact("Not possible, with a reason"));
        shown.put("extras", fact("Sessions beyond the plan"));
        shown.put("when-needed", fact("Done when needed"));
        shown.put("late", basis("(\\d+) sessions? (?:was|were) entered on a later day"));
        shown.put("excused", basis("(\\d+) days? (?:was|were) paused or excused"));
        return shown;
    }

    /** What is nil is left out. */
    private String fact(String name) {
        return content.figures().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .map(ReportContent.Fact::value)
                .orElse("0");
    }

    private String basis(String pattern) {
        return content.basis().stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(it -> it.find())
                .findFirst()
                .map(it -> it.group(1))
                .orElse("0");
    }
}
