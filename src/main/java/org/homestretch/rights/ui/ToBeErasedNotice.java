package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientNotice;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.Role;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.ErasureRequest;

/** Tells on a client's page that the record is to be erased; an owner can withdraw it there. */
@org.springframework.stereotype.Component
class ToBeErasedNotice implements ClientNotice {

    private final AskingErasure asking;
    private final ErasingWithAnother erasing;
    private final CurrentAccount current;
    private final CurrentPractice practice;

    ToBeErasedNotice(
            AskingErasure asking, ErasingWithAnother erasing, CurrentAccount current, CurrentPractice practice) {
        this.asking = asking;
        this.erasing = erasing;
        this.current = current;
        this.practice = practice;
    }

    @Override
    public Optional<Component> notice(ClientSummary client) {
        return asking.of(client.id()).map(this::line);
    }

    private Component line(ErasureRequest request) {
        var ui = UI.getCurrent();
        var line = new Div();
        line.addClassName("hs-next");
        var words = new ErasureWords(request, practice.get().zone(), ui.getLocale()).when(ui);
        if (current.get().is(Role.OWNER)) {
            line.add(new Paragraph(words), erasing.withdraw(request, () -> ui.refreshCurrentRoute(false)));
        } else {
            line.add(new Paragraph(words + ". " + ui.getTranslation("rights.asked.owners")));
        }
        return line;
    }
}
