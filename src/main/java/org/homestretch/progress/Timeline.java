package org.homestretch.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.adherence.SessionLog;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.Pause;
import org.homestretch.progress.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Tells the versions, pauses and notes of a period in the order of time; nothing in it is for the practice alone. */
final class Timeline {

    private Timeline() {}

    static List<TimelineEvent> of(
            Optional<ClientPlan> plan, ClientPauses pauses, List<SessionLog> logs, Window window) {
        var versions = plan.stream()
                .flatMap(it -> it.versions().stream())
                .filter(it -> window.contains(it.version().effectiveFrom()))
                .map(Timeline::version);
        var rests = pauses.pauses().stream()
                .filter(it -> !it.isTakenBack() && touches(it, window))
                .map(Timeline::pause);
        var notes = logs.stream()
                .filter(log -> window.contains(log.date()))
                .map(Timeline::note)
                .filter(Objects::nonNull);
        return Stream.of(versions, rests, notes)
                .flatMap(it -> it)
                .sorted(Comparator.comparing(TimelineEvent::from).thenComparing(TimelineEvent::kind))
                .toList();
    }

    private static boolean touches(Pause pause, Window window) {
        var last = pause.lastDate();
        return !pause.from().isAfter(window.to()) && (last == null || !last.isBefore(window.from()));
    }

    private static TimelineEvent version(PublishedVersion published) {
        var version = published.version();
        return new TimelineEvent(
                version.prescriptions().isEmpty() ? Kind.PLAN_ENDED : Kind.PLAN,
                version.effectiveFrom(),
                null,
                version.number(),
                null,
                published.reason());
    }

    private static TimelineEvent pause(Pause pause) {
        return new TimelineEvent(Kind.PAUSE, pause.from(), pause.lastDate(), null, pause.kind(), pause.words());
    }

    private static @Nullable TimelineEvent note(SessionLog log) {
        return log.note() == null ? null : new TimelineEvent(Kind.NOTE, log.date(), null, null, null, log.note());
    }
}
