package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores over time, with the differences from the first one that are drawn as bands; its sentence stands beside it. */
@Tag("score-chart")
@NpmPackage(value = "d3-scale", version = "4.0.2")
@NpmPackage(value = "d3-shape", version = "3.2.0")
@JsModule("./../components/score-chart/score-chart.ts")
public final class ScoreChart extends Component {

    /**
     * @param at days since the first point
     * @param value none when there is no score
     * @param text the day and the score in words
     */
    public record Point(long at, @Nullable Double value, String text) {}

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

    public record Words(String error, String important, String better) {}

    /** The same numbers as the drawing; each row begins with its day. */
    public record Table(String caption, List<String> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record Text(String finding, List<String> explanation, Table table) {

        public Text {
            explanation = List.copyOf(explanation);
        }
    }

    /** The words of what can be pressed, and what the arrow keys do. */
    public record Labels(String table, String how, String keys) {}

    /**
     * @param from the date of the first point, and to that of the last
     * @param points oldest first
     */
    public record Scores(Text text, LocalDate from, LocalDate to, List<Point> points, Scale scale, Words words) {

        public Scores {
            points = List.copyOf(points);
        }
    }

    public ScoreChart(Scores scores, Labels labels, Locale language) {
        getElement()
                .setPropertyBean("chart", scores)
                .setPropertyBean("labels", labels)
                .setProperty("language", language.toLanguageTag());
    }
}
