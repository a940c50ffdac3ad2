package org.homestretch.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.homestretch.design.Chip;
import org.homestretch.design.Rows;
import org.homestretch.report.ReportSummary;

/** Reports, newest first, each a link to itself. */
class ReportList extends Composite<Rows> {

    /** @param named whether the client's name is told, as it must be where there are reports of several */
    ReportList(List<ReportSummary> reports, boolean named) {
        getContent().addClassName("hs-reports");
        reports.forEach(it -> getContent().addRow(row(it, named)));
    }

    private Div row(ReportSummary report, boolean named) {
        var period = getTranslation("report.list.period", report.from(), report.to());
        var link = ReportLinks.report(
                named ? getTranslation("report.list.named", report.clientName(), period) : period, report.id());
        var title = new Div(link, chip(report));
        title.addClassName("hs-row-title");
        var signer = report.signer();
        var line = new Div(new Span(getTranslation(
                signer == null ? "report.list.prepared" : "report.list.signed",
                getTranslation("report.new.audience." + report.audience()),
                signer == null ? "" : signer)));
        line.addClassName("hs-row-line");
        return new Div(title, line);
    }

    private Chip chip(ReportSummary report) {
        return report.isSigned()
                ? new Chip(getTranslation("report.state.signed"), Chip.Tone.OK)
                : new Chip(getTranslation("report.state.unsigned"), Chip.Tone.QUIET);
    }
}
