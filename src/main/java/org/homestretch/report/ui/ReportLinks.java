package org.homestretch.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.homestretch.report.ReportId;

/** Links to reports. */
final class ReportLinks {

    private ReportLinks() {}

    static RouterLink report(String text, ReportId id) {
        return new RouterLink(text, ReportView.class, parameters(id));
    }

    static RouterLink all(String text) {
        return new RouterLink(text, ReportsView.class);
    }

    static void open(ReportId id) {
        UI.getCurrent().navigate(ReportView.class, parameters(id));
    }

    private static RouteParameters parameters(ReportId id) {
        return new RouteParameters(new RouteParam(ReportView.REPORT, id.toString()));
    }
}
