package org.homestretch.progress;

import java.util.List;
import java.util.stream.Stream;

/** Writes what stands behind a topic of a period, from its numbers to the rule that they follow. */
record ExplainingTopics(PeriodProgress period) {

    private static final String KEY = "progress.explanation.";

    Explanation of(Topic topic) {
        return switch (topic) {
            case WEEKS -> period.adherence().explanation(Measure.FREQUENCY);
            case EXERCISES -> period.adherence().explanation(Measure.DOSE);
            case PARTS -> explanation(topic, counted());
            case PAIN -> explanation(topic, pain());
            case EFFORT ->
                explanation(
                        topic, Stream.of(phrase("told", period.effort().told().size())));
            case BARRIERS -> explanation(topic, barriers());
            case TIGHTER -> explanation(topic, tighter());
            case DAYS, TIMELINE -> explanation(topic, Stream.empty());
        };
    }

    private Explanation explanation(Topic topic, Stream<Phrase> counted) {
        var window = period.window();
        return new Explanation(Stream.of(
                        counted,
                        Stream.of(phrase(topic + ".rule"), phrase("dates", window.from(), window.to())),
                        Stream.of(phrase("policy", period.adherence().policy())))
                .flatMap(it -> it)
                .toList());
    }

    private Stream<Phrase> counted() {
        var sessions = period.adherence().frequency();
        return Stream.of(phrase(Measure.FREQUENCY + ".counted", sessions.done(), sessions.expected()));
    }

    private Stream<Phrase> pain() {
        var pain = period.pain();
        return Stream.of(
                phrase("PAIN.told", pain.before().size(), pain.after().size()),
                phrase("PAIN.ends", PainTrend.SESSIONS),
                phrase("PAIN.error", PainChange.ERROR),
                phrase("PAIN.few", PainTrend.LEAST_FOR_A_CHANGE));
    }

    private Stream<Phrase> barriers() {
        var couldNot =
                period.barriers().stream().mapToInt(BarrierCount::couldNot).sum();
        var stopped = period.barriers().stream().mapToInt(BarrierCount::stopped).sum();
        return Stream.of(phrase("BARRIERS.counted", couldNot, stopped));
    }

    private Stream<Phrase> tighter() {
        var answers =
                period.tighter().stream().mapToInt(it -> it.answers().size()).sum();
        return Stream.of(phrase("told", answers), phrase("TIGHTER.trend", TighterSides.LEAST_FOR_A_TREND));
    }

    private static Phrase phrase(String key, Object... arguments) {
        return new Phrase(KEY + key, List.of(arguments));
    }
}
