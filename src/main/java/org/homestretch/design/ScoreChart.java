package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores over time, with the differences from the first one that are drawn as bands; the same numbers stand beside it. */
@Tag("score-chart")
@JsModule("./../components/score-chart/score-chart.ts")
public final class ScoreChart extends Component {

    /**
     * @param at days since the first point
     * @param value none when there is no score
     */
    public record Point(String label, long at, @Nullable Double value) {}

    /**
     * @param low the lowest score that is possible, and high the highest
     * @param error half the height of the band round the first score; none when it is not known
     * @param important how far from the first score a line is drawn, below zero towards lower scores; none when not known
     */
    public record Scale(
            double low,
            double high,
            @Nullable Double error,
            @Nullable Double important) {}

    /** @param label what the chart says, in a sentence */
    public record Words(String label, String error, String important, String better) {}

    public ScoreChart(Scale scale, Words words, List<Point> points) {
        getElement().setPropertyBean("scale", scale);
        getElement().setPropertyBean("words", words);
        getElement().setPropertyList("points", points);
    }
}
