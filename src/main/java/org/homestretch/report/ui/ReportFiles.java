package org.homestretch.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.homestretch.design.Paper;
import org.homestretch.report.PrintingReports;
import org.homestretch.report.ReportId;
import org.homestretch.report.ReportNotFound;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** The files of a report. They are made when they are asked for, and it is asked again who is asking. */
final class ReportFiles {

    private ReportFiles() {}

    static Anchor pdf(String text, PrintingReports printing, ReportId id, Paper paper) {
        return link(
                text,
                PrintingReports.PDF_NAME,
                "application/pdf",
                AttachmentType.INLINE,
                () -> printing.pdf(id, paper));
    }

    static Anchor csv(String text, PrintingReports printing, ReportId id) {
        return link(text, PrintingReports.CSV_NAME, "text/csv", AttachmentType.DOWNLOAD, () -> printing.csv(id));
    }

    private static Anchor link(
            String text, String name, String type, AttachmentType attachment, Supplier<byte[]> file) {
        var handler = DownloadHandler.fromInputStream(asked -> {
            asked.getResponse().setHeader("Cache-Control", "no-store");
            return answer(name, type, file);
        });
        var link = new Anchor(handler, attachment, text);
        link.addClassName("hs-action-link");
        if (attachment == AttachmentType.INLINE) link.setTarget("_blank");
        return link;
    }

    static DownloadResponse answer(String name, String type, Supplier<byte[]> file) {
        try {
            var bytes = file.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        } catch (ReportNotFound | AccessDeniedException | AuthenticationException nothing) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
