package org.homestretch.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.design.Buttons;
import org.homestretch.design.EmptyState;
import org.homestretch.report.PreparingReports;
import org.homestretch.report.ReadingReports;

/** The client's reports, and the way to a new one. */
@org.springframework.stereotype.Component
class ReportsTab implements ClientRecordTab {

    private final ReadingReports reading;
    private final PreparingReports preparing;
    private final Clock clock;

    ReportsTab(ReadingReports reading, PreparingReports preparing, Clock clock) {
        this.reading = reading;
        this.preparing = preparing;
        this.clock = clock;
    }

    @Override
    public String path() {
        return "reports";
    }

    @Override
    public String titleKey() {
        return "report.tab";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component content(ClientSummary client) {
        var content = new Div();
        content.addClassName("hs-stack");
        var reports = reading.of(client.id());
        Runnable ask = () -> ask(client);
        var start = Buttons.filled(content.getTranslation("report.new"), ask);
        if (reports.isEmpty()) {
            content.add(new EmptyState(
                    content.getTranslation("report.none.title"),
                    content.getTranslation("report.none.text", client.firstName()),
                    start));
            return content;
        }
        var actions = new Div(start);
        actions.addClassName("hs-actions");
        content.add(new Paragraph(content.getTranslation("report.tab.lead")), actions, new ReportList(reports, false));
        return content;
    }

    private void ask(ClientSummary client) {
        var today = LocalDate.ofInstant(clock.instant(), client.zone());
        var locale = UI.getCurrent().getLocale();
        new NewReportDialog(today, wanted -> ReportLinks.open(preparing.prepare(client.id(), wanted, locale))).open();
    }
}
