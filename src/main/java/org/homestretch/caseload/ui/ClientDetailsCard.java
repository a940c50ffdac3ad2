package org.homestretch.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.ConsentGiven;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.Dates;
import org.homestretch.design.Facts;
import org.jspecify.annotations.Nullable;

/** The client's details, and what can be done about them. */
class ClientDetailsCard extends Div {

    private final ClientSummary client;
    private final List<ConsentGiven> consents;
    private final ClientDialogs dialogs;

    ClientDetailsCard(ClientSummary client, List<ConsentGiven> consents, ClientDialogs dialogs) {
        this.client = client;
        this.consents = consents;
        this.dialogs = dialogs;
        addClassName("hs-stack");
        add(Card.titled(getTranslation("caseload.details"), facts(), actions(edit())), care());
    }

    private Facts facts() {
        var born = client.dateOfBirth();
        return new Facts()
                .with(getTranslation("caseload.name"), client.name())
                .with(getTranslation("caseload.email"), client.email())
                .with(getTranslation("caseload.phone"), orNone(client.phone()))
                .with(getTranslation("caseload.born"), orNone(born == null ? null : Dates.day(born, getLocale())))
                .with(getTranslation("caseload.zone"), client.zone().getId().replace('_', ' '))
                .with(getTranslation("caseload.language"), client.language().getDisplayLanguage(client.language()))
                .with(getTranslation("caseload.consent"), consent());
    }

    private Card care() {
        var end = client.dischargedOn();
        var text = end == null
                ? getTranslation("caseload.care.running", client.firstName())
                : getTranslation("caseload.care.ended", client.firstName(), Dates.day(end, getLocale()));
        var action = end == null
                ? Buttons.outlined(getTranslation("caseload.discharge"), () -> dialogs.discharge(client))
                : Buttons.outlined(getTranslation("caseload.readmit"), () -> dialogs.readmit(client));
        return Card.titled(getTranslation("caseload.care"), new Paragraph(text), actions(action));
    }

    private Button edit() {
        return Buttons.outlined(getTranslation("caseload.edit"), () -> dialogs.edit(client));
    }

    private String consent() {
        if (consents.isEmpty()) return getTranslation("caseload.consent.none");
        var newest = consents.getFirst();
        var day = Dates.day(newest.at().atZone(client.zone()).toLocalDate(), getLocale());
        var key = newest.agreed() ? (newest.isToNewest() ? "given" : "older") : "declined";
        return getTranslation("caseload.consent." + key, day, newest.version());
    }

    private String orNone(@Nullable String text) {
        return text == null ? getTranslation("caseload.none") : text;
    }

    private static Div actions(Button... buttons) {
        var box = new Div(buttons);
        box.addClassName("hs-actions");
        return box;
    }
}
