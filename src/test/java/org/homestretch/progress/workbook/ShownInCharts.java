package org.homestretch.progress.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.homestretch.adherence.Barrier;
import org.homestretch.plan.PartOfDay;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;

/**
 * What the sentences and tables of a period's charts say to a therapist.
 *
 * @param charts as they are drawn from
 * @param lines names of the plan's lines, by the name of the exercise
 */
record ShownInCharts(List<JsonNode> charts, Map<String, String> lines, MessageSource messages) implements Shown {

    @Override
    public Map<String, String> figures() {
        var shown = new HashMap<String, String>();
        rows("Sessions by week", (row, index) -> shown.put("weeks " + monday(index), week(row)));
        rows("Amount done by exercise", (row, _) -> addLine(shown, row));
        rows("Sessions by the time of the day", (row, _) -> addPart(shown, row));
        rows("What got in the way", (row, _) -> addBarrier(shown, row));
        rows("Tighter side", (row, _) -> {
            var line = "tighter " + lines.get(row.get(0)) + " ";
            if (!row.get(1).equals("0")) shown.put(line + "LEFT", row.get(1));
            if (!row.get(2).equals("0")) shown.put(line + "RIGHT", row.get(2));
        });
        finding("Pain after: (.+)").ifPresent(it -> shown.put("pain-after", it));
        finding("Effort: usually (\\S+) of 10").ifPresent(it -> shown.put("effort", it));
        return shown;
    }

    private void addLine(Map<String, String> shown, List<String> row) {
        var line = "lines " + Objects.requireNonNull(lines.get(row.get(0)), row.get(0)) + " ";
        shown.put(line + "sessions", row.get(1));
        shown.put(line + "amount", row.get(2));
        if (!row.get(3).equals("–")) shown.put(line + "left", row.get(3));
        if (!row.get(4).equals("–")) shown.put(line + "right", row.get(4));
        shown.put(line + "over-target", row.get(5));
        shown.put(line + "bonus-rounds", row.get(6));
    }

    private void addPart(Map<String, String> shown, List<String> row) {
        for (var part : PartOfDay.values()) {
            if (row.get(0).equals(said("progress.chart.part." + part))) {
                shown.put("parts " + part, row.get(1) + " of " + row.get(2));
            }
        }
    }

    private void addBarrier(Map<String, String> shown, List<String> row) {
        for (var barrier : Barrier.values()) {
            if (!row.get(0).equals(said(barrier.messageKey()))) continue;
            if (!row.get(1).equals("0")) shown.put("barriers " + barrier, row.get(1));
            if (!row.get(2).equals("0")) shown.put("stopped " + barrier, row.get(2));
        }
    }

    private static String week(List<String> row) {
        return row.get(1) + " of " + row.get(2) + (row.get(0).contains("part of the week") ? ", part" : "");
    }

    private String monday(int index) {
        return charts.stream()
                .map(it -> it.path("weeks").path(index).path("monday"))
                .filter(JsonNode::isString)
                .findFirst()
                .orElseThrow()
                .asString();
    }

    private void rows(String caption, BiConsumer<List<String>, Integer> use) {
        charts.stream()
                .map(it -> it.path("text").path("table"))
                .filter(it -> it.path("caption").asString("").equals(caption))
                .findFirst()
                .ifPresent(table -> {
                    var index = 0;
                    for (var row : table.path("rows")) {
                        use.accept(row.valueStream().map(JsonNode::asString).toList(), index++);
                    }
                });
    }

    private Optional<String> finding(String pattern) {
        return charts.stream()
                .flatMap(it -> read(it.path("text").path("finding").asString(""), pattern).stream())
                .findFirst();
    }

    private static Optional<String> read(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private String said(String key) {
        return messages.getMessage(key, null, Locale.UK);
    }
}
