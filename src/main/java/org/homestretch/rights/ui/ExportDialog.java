package org.homestretch.rights.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.design.Buttons;
import org.homestretch.rights.ExportingRecords;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

/** Says what the archive has and what not, and hands it out. */
class ExportDialog extends Dialog {

    private static final int TOO_MANY_REQUESTS = 429;

    private final ExportingRecords exporting;
    private final ClientId client;

    ExportDialog(ClientId client, String name, ExportingRecords exporting) {
        this.client = client;
        this.exporting = exporting;
        setHeaderTitle(getTranslation("rights.export.of", name));
        addClassName("hs-dialog");
        setWidth("32rem");
        var file = new Anchor(
                (DownloadHandler) this::answer, AttachmentType.DOWNLOAD, getTranslation("rights.export.download"));
        file.addClassName("hs-action-link");
        var words = new Div(
                new Paragraph(getTranslation("rights.export.has")),
                new Paragraph(getTranslation("rights.export.leftOut")),
                new Paragraph(getTranslation("rights.export.audited")));
        words.addClassName("hs-form");
        add(words);
        getFooter().add(Buttons.quiet(getTranslation("rights.export.close"), this::close));
        if (exporting.isBounded(client)) words.add(new Paragraph(bound()));
        else getFooter().add(file);
    }

    private String bound() {
        return getTranslation("rights.export.bound", ExportingRecords.MOST_CLIENTS, ExportingRecords.WITHIN.toHours());
    }

    private void answer(DownloadEvent asked) {
        asked.getResponse().setHeader("Cache-Control", "no-store");
        asked.setFileName(ExportingRecords.FILE_NAME);
        asked.setContentType(ExportingRecords.TYPE);
        try {
            exporting.of(client, asked.getOutputStream());
        } catch (InputRefused oneTooMany) {
            asked.getResponse().setStatus(TOO_MANY_REQUESTS);
        } catch (AccessDeniedException | AuthenticationException | ClientNotFound gone) {
            asked.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
