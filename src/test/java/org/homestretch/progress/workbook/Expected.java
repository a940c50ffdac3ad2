package org.homestretch.progress.workbook;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The figures that a person has worked out, by name: "sessions", "weeks 2026-11-02", "lines twist right". What a file does
 * not name is nil.
 */
final class Expected {

    private static final Set<String> SHARES = Set.of("sessions", "amount", "exercises", "right", "left");
    private static final Set<String> COUNTS = Set.of(
            "over-target", "bonus-rounds", "could-not", "late", "extras", "weekly", "when-needed", "active-weeks");
    private static final Set<String> DATES = Set.of("excused", "part-weeks");

    private Expected() {}

    static Map<String, String> of(Written written) {
        var figures = new TreeMap<String, String>();
        COUNTS.forEach(it -> figures.put(it, "0"));
        DATES.forEach(it -> figures.put(it, ""));
        written.expected().properties().forEach(it -> add(figures, it.getKey(), it.getKey(), it.getValue()));
        written.expected()
                .path("lines")
                .propertyNames()
                .forEach(line -> Stream.of("over-target", "bonus-rounds", "when-needed")
                        .forEach(it -> figures.putIfAbsent("lines " + line + " " + it, "0")));
        return figures;
    }

    /** The same as a person has to read it: shares by rules 20 to 22, and how many dates there are instead of which. */
    static Map<String, String> shown(Map<String, String> expected) {
        var shown = new TreeMap<String, String>();
        expected.forEach((figure, value) -> shown.put(figure, shown(figure, value)));
        return shown;
    }

    private static String shown(String figure, String value) {
        var last = figure.substring(figure.lastIndexOf(' ') + 1);
        if (figure.startsWith("parts ")) return Share.parse(value).counted();
        if (figure.equals("sessions")) return Share.parse(value).counted();
        if (SHARES.contains(last)) return Share.parse(value).shown();
        if (DATES.contains(last)) return String.valueOf(value.isEmpty() ? 0 : value.split(", ").length);
        return figure.startsWith("pain-") ? pain(value) : value;
    }

    /** "6 to 2, beyond error" */
    private static String pain(String value) {
        var parts = value.split(" to |, ");
        var less = Double.parseDouble(parts[1]) < Double.parseDouble(parts[0]);
        var told = switch (parts[2]) {
            case "beyond error" -> (less ? "less" : "more") + " by more than measurement error";
            default -> "within measurement error";
        };
        return parts[0] + " → " + parts[1] + ", " + told;
    }

    private static void add(Map<String, String> figures, String name, String last, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(it -> {
                if (name.equals("weeks")) {
                    mondays(it.getKey())
                            .forEach(monday -> figures.put(
                                    name + " " + monday, it.getValue().asString()));
                } else add(figures, name + " " + it.getKey(), it.getKey(), it.getValue());
            });
        } else if (DATES.contains(last)) {
            figures.put(name, dates(value));
        } else if (SHARES.contains(last) || name.startsWith("parts ")) {
            figures.put(name, Share.parse(value.asString()).toString());
        } else {
            figures.put(name, value.asString());
        }
    }

    private static Stream<LocalDate> mondays(String weeks) {
        var mondays = Dates.of(weeks.contains(" ") ? weeks + " MON" : weeks);
        return mondays.stream();
    }

    private static String dates(JsonNode list) {
        return list.valueStream()
                .flatMap(it -> Dates.of(it.asString()).stream())
                .map(LocalDate::toString)
                .collect(joining(", "));
    }
}
