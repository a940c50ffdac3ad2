package org.homestretch.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.homestretch.design.Buttons;
import org.homestretch.design.CopyField;
import org.homestretch.design.Dates;
import org.homestretch.design.QrCode;
import org.homestretch.identity.InvitationLink;
import org.homestretch.identity.InvitationMail.Outcome;
import org.springframework.modulith.NamedInterface;

/** Shows an invitation's link the only time it can be seen, to be copied or read by a phone's camera. */
@NamedInterface("ui")
public final class InvitationDialog extends Dialog {

    /** @param zone in which to say until when the link works */
    public InvitationDialog(InvitationLink invitation, Outcome mail, ZoneId zone) {
        addClassName("hs-dialog");
        setWidth("32rem");
        setHeaderTitle(getTranslation("identity.invitation.title", invitation.name()));
        var link = invitation.link().toString();
        var code = new Div(
                new QrCode(link, getTranslation("identity.invitation.code")),
                new Paragraph(getTranslation("identity.invitation.code.hint")));
        code.addClassName("hs-code");
        add(
                new Paragraph(getTranslation("identity.invitation.mail." + mail, invitation.email())),
                new CopyField(getTranslation("identity.invitation.link"), link),
                new Paragraph(getTranslation(
                        "identity.invitation.until", Dates.moment(invitation.expiresAt(), zone, getLocale()))),
                code);
        getFooter().add(Buttons.filled(getTranslation("design.close"), this::close));
    }
}
