package org.homestretch.progress.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.homestretch.adherence.ExerciseLog;
import org.homestretch.design.Card;
import org.homestretch.design.Facts;
import org.homestretch.progress.ClientProgress;
import org.homestretch.shared.Side;

/** Which side the client felt as tighter, exercise by exercise. */
class TighterCard extends Composite<Card> {

    TighterCard(ClientProgress progress) {
        getContent().add(new H2(getTranslation("progress.tab.tighter")));
        var sides = progress.logs().stream()
                .flatMap(kept -> kept.log().exercises().stream())
                .filter(exercise -> exercise.tighterSide() != null)
                .collect(groupingBy(
                        exercise ->
                                progress.exercises().of(exercise.prescription()).name(),
                        LinkedHashMap::new,
                        toList()));
        if (sides.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("progress.tab.tighter.none")));
            return;
        }
        var facts = new Facts();
        sides.forEach((exercise, logs) -> facts.with(exercise, tally(logs)));
        getContent().add(facts);
    }

    private String tally(List<ExerciseLog> logs) {
        var right = logs.stream()
                .filter(it -> Objects.equals(it.tighterSide(), Side.RIGHT))
                .count();
        var left = logs.size() - right;
        if (right == left) return getTranslation("progress.tab.tighter.even", right);
        return right > left
                ? getTranslation("progress.tab.tighter.RIGHT", right, logs.size())
                : getTranslation("progress.tab.tighter.LEFT", left, logs.size());
    }
}
