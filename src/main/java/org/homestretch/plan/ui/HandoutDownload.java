package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.design.Downloads;
import org.homestretch.design.Paper;
import org.homestretch.plan.handout.PrintingHandouts;
import org.homestretch.shared.InputRefused;

/** Links to a client's plan on paper; there is none for a client who is not in care or has no plan. */
final class HandoutDownload {

    private HandoutDownload() {}

    static Anchor link(String text, PrintingHandouts printing, ClientId client, Paper paper) {
        return Downloads.link(
                text,
                PrintingHandouts.FILE_NAME,
                "application/pdf",
                AttachmentType.DOWNLOAD,
                () -> printing.of(client, paper),
                HandoutDownload::isGone);
    }

    static boolean isGone(RuntimeException failure) {
        return failure instanceof ClientNotFound || failure instanceof InputRefused;
    }
}
