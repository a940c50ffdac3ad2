package org.homestretch.progress.chart;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.TimelineEvent;
import org.homestretch.progress.TimelineEvent.Kind;
import org.homestretch.progress.Topic;

/** Draws the versions, pauses and notes of a period. */
record DrawnTimeline(PeriodProgress period, ChartWords words) {

    Optional<EventLine> chart() {
        var marks = period.timeline().stream().map(this::mark).toList();
        if (marks.isEmpty()) return Optional.empty();
        var table = words.table(
                "timeline.caption",
                List.of("timeline.date", "timeline.what"),
                marks.stream()
                        .map(it -> List.of(words.date(it.from()), it.text()))
                        .toList());
        return Optional.of(new EventLine(
                words.text(finding(), period.explanation(Topic.TIMELINE), table),
                period.window().from(),
                period.window().to(),
                marks));
    }

    /** Those that other charts show as well: what happened to the plan. */
    List<ChartMark> ofThePlan() {
        return period.timeline().stream()
                .filter(it -> it.kind() != Kind.NOTE)
                .map(this::mark)
                .toList();
    }

    /** What there was none of is not mentioned. */
    private String finding() {
        return Stream.of(
                        counted("plans", count(Kind.PLAN) + count(Kind.PLAN_ENDED)),
                        counted("pauses", count(Kind.PAUSE)),
                        counted("notes", count(Kind.NOTE)))
                .flatMap(Optional::stream)
                .collect(joining(", "));
    }

    private Optional<String> counted(String what, long number) {
        return number == 0 ? Optional.empty() : Optional.of(words.say("timeline." + what, number));
    }

    private long count(Kind kind) {
        return period.timeline().stream().filter(it -> it.kind() == kind).count();
    }

    private ChartMark mark(TimelineEvent event) {
        var window = period.window();
        var from = event.from().isBefore(window.from()) ? window.from() : event.from();
        return new ChartMark(event.kind().name(), from, until(event, from), label(event), text(event));
    }

    /** A pause without an end lasts to the end of the period. */
    private LocalDate until(TimelineEvent event, LocalDate from) {
        if (event.kind() != Kind.PAUSE) return from;
        var last = period.window().to();
        return event.until() == null || event.until().isAfter(last) ? last : event.until();
    }

    private String label(TimelineEvent event) {
        return switch (event.kind()) {
            case PLAN ->
                event.version() == null || event.version() == 1
                        ? words.say("mark.begins")
                        : words.say("mark.PLAN", event.version());
            case PLAN_ENDED -> words.say("mark.PLAN_ENDED");
            case PAUSE -> words.say("mark.PAUSE");
            case NOTE -> words.say("mark.NOTE");
        };
    }

    private String text(TimelineEvent event) {
        var what = event.pause() == null ? label(event) : pause(event);
        return event.words() == null ? what : words.say("mark.words", what, event.words());
    }

    private String pause(TimelineEvent event) {
        var kind = words.text("pause.kind." + event.pause());
        return event.until() == null
                ? words.say("mark.pause.open", kind, event.from())
                : words.say("mark.pause", kind, event.from(), event.until());
    }
}
