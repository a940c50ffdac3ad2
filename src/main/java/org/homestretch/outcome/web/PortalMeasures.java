package org.homestretch.outcome.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homestretch.outcome.Assignment;
import org.homestretch.outcome.ClientMeasures;
import org.homestretch.outcome.Definition;
import org.homestretch.outcome.Definition.Kind;
import org.jspecify.annotations.Nullable;

/** The measures that wait for the signed-in client's answer, whole, so that answering needs no further signal. */
record PortalMeasures(List<DueMeasure> measures) {

    /**
     * @param id of the assignment
     * @param lead read before the first question
     * @param activities what is rated; empty unless they were named before
     * @param mostActivities how many can be named; none unless the client is to name them
     * @param maySkip whether a question may be left unanswered
     * @param source who published it
     */
    record DueMeasure(
            UUID id,
            String name,
            String lead,
            String recall,
            int minutes,
            LocalDate due,
            List<Question> questions,
            List<String> activities,
            @Nullable Integer mostActivities,
            boolean maySkip,
            String source) {}

    /**
     * @param key by which the answer is sent; of activities, with a hyphen and the place from 1 behind it
     * @param unit of a typed number
     * @param options their place from 1 is the answer
     */
    record Question(
            String key,
            Kind kind,
            String text,
            @Nullable Integer low,
            @Nullable Integer high,
            @Nullable String lowWords,
            @Nullable String highWords,
            @Nullable String unit,
            List<QuestionOption> options) {}

    record QuestionOption(int place, String label) {}

    static PortalMeasures of(ClientMeasures measures) {
        return new PortalMeasures(measures.due().stream()
                .map(it -> show(it, measures.dueNow(it).orElseThrow()))
                .toList());
    }

    private static DueMeasure show(Assignment assignment, LocalDate due) {
        var definition = assignment.definition();
        var naming =
                definition.activities().isPresent() && assignment.activities().isEmpty();
        return new DueMeasure(
                assignment.id().value(),
                definition.name(),
                definition.lead(),
                definition.recall(),
                definition.minutes(),
                due,
                definition.items().stream().map(PortalMeasures::show).toList(),
                assignment.activities(),
                naming ? Definition.ACTIVITIES : null,
                definition.mayLeaveOut(),
                definition.source());
    }

    private static Question show(Definition.Item item) {
        return new Question(
                item.key(),
                item.kind(),
                item.text(),
                item.low(),
                item.high(),
                item.lowWords(),
                item.highWords(),
                item.unit(),
                IntStream.range(0, item.options().size())
                        .mapToObj(place -> new QuestionOption(
                                place + 1, item.options().get(place).label()))
                        .toList());
    }
}
