package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.design.Card;
import org.homestretch.design.Chart;
import org.homestretch.design.Chart.Kind;
import org.homestretch.progress.chart.ProgressCharts;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** The charts in a calm order: what was done, how it felt and what changed under one axis, then the parts. */
@NamedInterface("ui")
public class ChartCards extends Div {

    private final ProgressCharts charts;

    /** @param paused what is to be said under the weeks; none when nothing was paused */
    public ChartCards(ProgressCharts charts, @Nullable Component paused) {
        this.charts = charts;
        addClassName("hs-charts");
        var weeks = card(Kind.WEEK_CHART, charts.weeks());
        if (paused != null) weeks.forEach(it -> it.add(paused));
        add(weeks);
        add(card(Kind.DAY_MAP, charts.days()));
        felt();
        add(card(Kind.ROW_BARS, charts.exercises()));
        add(card(Kind.SIDE_STRIP, charts.tighter()));
        add(card(Kind.ROW_BARS, charts.parts()));
        add(card(Kind.ROW_BARS, charts.barriers()));
        if (!charts.untold().isEmpty()) {
            add(new Paragraph(getTranslation("progress.tab.untold", String.join(", ", charts.untold()))));
        }
    }

    /** Over the whole width, so that the dates of all three stand under each other. */
    private void felt() {
        var along = Stream.of(
                        chart(Kind.TREND_CHART, charts.pain()),
                        chart(Kind.TREND_CHART, charts.effort()),
                        chart(Kind.EVENT_LINE, charts.timeline()))
                .flatMap(List::stream)
                .toArray(Component[]::new);
        if (along.length == 0) return;
        var card = new Card(along);
        card.addClassName("hs-chart-wide");
        add(card);
    }

    private List<Card> card(Kind kind, @Nullable Object chart) {
        return chart(kind, chart).stream().map(Card::new).toList();
    }

    private List<Chart> chart(Kind kind, @Nullable Object chart) {
        return chart == null ? List.of() : List.of(new Chart(kind, chart, charts.labels(), getLocale()));
    }

    private void add(List<Card> cards) {
        cards.forEach(this::add);
    }
}
