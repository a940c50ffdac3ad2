package org.homestretch.report.ui;

import static com.vaadin.flow.component.html.AttachmentType.DOWNLOAD;
import static com.vaadin.flow.component.html.AttachmentType.INLINE;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import java.util.function.Supplier;
import org.homestretch.design.Downloads;
import org.homestretch.design.Paper;
import org.homestretch.report.PrintingReports;
import org.homestretch.report.ReportId;
import org.homestretch.report.ReportNotFound;

/** The files of a report. */
final class ReportFiles {

    private ReportFiles() {}

    /** Opens beside the page, where it can be printed. */
    static Anchor pdf(String text, PrintingReports printing, ReportId id, Paper paper) {
        var link = link(text, PrintingReports.PDF_NAME, "application/pdf", INLINE, () -> printing.pdf(id, paper));
        link.setTarget("_blank");
        return link;
    }

    static Anchor csv(String text, PrintingReports printing, ReportId id) {
        return link(text, PrintingReports.CSV_NAME, "text/csv", DOWNLOAD, () -> printing.csv(id));
    }

    private static Anchor link(
            String text, String name, String type, AttachmentType attachment, Supplier<byte[]> file) {
        var link = Downloads.link(text, name, type, attachment, file, ReportNotFound.class::isInstance);
        link.addClassName("hs-action-link");
        return link;
    }
}
