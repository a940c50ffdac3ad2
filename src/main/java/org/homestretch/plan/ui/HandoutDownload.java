package org.homestretch.plan.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.design.Paper;
import org.homestretch.plan.handout.PrintingHandouts;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Prints when it is asked, and asks again who is asking: an address that was once handed out opens nothing by itself. */
final class HandoutDownload {

    private HandoutDownload() {}

    static InputStreamDownloadHandler of(PrintingHandouts printing, ClientId client, Paper paper) {
        return DownloadHandler.fromInputStream(asked -> {
            asked.getResponse().setHeader("Cache-Control", "no-store");
            return answer(printing, client, paper);
        });
    }

    static DownloadResponse answer(PrintingHandouts printing, ClientId client, Paper paper) {
        try {
            var pdf = printing.of(client, paper);
            return new DownloadResponse(
                    new ByteArrayInputStream(pdf), PrintingHandouts.FILE_NAME, "application/pdf", pdf.length);
        } catch (ClientNotFound | InputRefused | AccessDeniedException | AuthenticationException nothing) {
            return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
        }
    }
}
