package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.homestretch.plan.LineId;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.shared.InputRefused;

/** Finds lines by the names that problems give to their fields, such as {@code lines[0].sets}. */
record LinePlaces(List<LineCard> cards) {

    /** The fields by their whole names; those of lines that were never opened do not exist yet. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        for (int i = 0; i < cards.size(); i++) {
            var place = place(i);
            cards.get(i).fields().forEach((name, field) -> fields.put(place + name, field));
        }
        return fields;
    }

    /** The line that a field stands in; empty for fields of the plan as a whole. */
    Optional<LineCard> lineOf(String field) {
        return IntStream.range(0, cards.size())
                .filter(i -> field.startsWith(place(i)))
                .mapToObj(cards::get)
                .findFirst();
    }

    /** @param published the lines of the version before */
    void show(List<InputRefused> problems, Map<LineId, DraftLine> published) {
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            card.show(own(problems, place(i)), published.get(card.value().line()), published.isEmpty());
        }
    }

    private static List<InputRefused> own(List<InputRefused> problems, String place) {
        return problems.stream()
                .filter(it -> it.field().startsWith(place))
                .map(it -> new InputRefused(it.field().substring(place.length()), it.messageKey(), it.arguments()))
                .toList();
    }

    private static String place(int line) {
        return "lines[" + line + "].";
    }
}
