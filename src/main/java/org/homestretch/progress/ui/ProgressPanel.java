package org.homestretch.progress.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.design.EmptyState;
import org.homestretch.progress.ClientProgress;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.WeeklyAdherence;
import org.homestretch.progress.chart.ProgressCharts;
import org.jspecify.annotations.Nullable;

/** How the figure of a period came about, from its weeks to the single session. */
class ProgressPanel extends Div {

    ProgressPanel(ClientProgress progress, ProgressCharts charts, LogList logs) {
        addClassName("hs-progress");
        if (progress.logs().isEmpty()) {
            add(new EmptyState(
                    getTranslation("progress.tab.empty.title"),
                    getTranslation("progress.tab.empty.text", progress.client().firstName())));
        }
        add(new ChartCards(charts, paused(progress.period())));
        if (!progress.logs().isEmpty()) add(logs);
    }

    private @Nullable Component paused(PeriodProgress period) {
        if (period.adherence().excusedDays().isEmpty()) return null;
        var note = new Paragraph(getTranslation(
                "progress.tab.weeks.paused",
                period.weeks().stream()
                        .filter(it -> period.excusedDaysIn(it) > 0)
                        .map(it -> week(it, period))
                        .collect(joining(", "))));
        note.addClassName("hs-row-line");
        return note;
    }

    private String week(WeeklyAdherence week, PeriodProgress period) {
        return getTranslation("progress.tab.weeks.paused.week", week.monday(), period.excusedDaysIn(week));
    }
}
