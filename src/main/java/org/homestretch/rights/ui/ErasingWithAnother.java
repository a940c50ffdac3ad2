package org.homestretch.rights.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Buttons;
import org.homestretch.design.Notice;
import org.homestretch.identity.spi.AskingForProof;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.Erasing;
import org.homestretch.rights.ErasureRequest;

/** Asks for an erasure, confirms another owner's, and takes either back. */
@org.springframework.stereotype.Component
class ErasingWithAnother {

    private final AskingErasure asking;
    private final Erasing erasing;
    private final AskingForProof proof;

    ErasingWithAnother(AskingErasure asking, Erasing erasing, AskingForProof proof) {
        this.asking = asking;
        this.erasing = erasing;
        this.proof = proof;
    }

    void ask(ClientId client, Runnable done) {
        proof.before(() -> new EraseDialog(erasing.preview(client), (name, reason) -> {
                    asking.ask(client, name, reason);
                    Notice.show(say("rights.erase.asked.done"));
                    done.run();
                })
                .open());
    }

    Button confirm(ErasureRequest request, Runnable done) {
        var button = Buttons.outlined(
                say("rights.erase.confirm"),
                () -> proof.before(() -> new ConfirmErasureDialog(erasing.preview(request.client()), request, () -> {
                            erasing.confirm(request.client());
                            Notice.show(say("rights.erase.done"));
                            done.run();
                        })
                        .open()));
        button.setAriaLabel(say("rights.erase.confirm.named", request.name()));
        return button;
    }

    Button withdraw(ErasureRequest request, Runnable done) {
        var button = Buttons.outlined(say("rights.erase.withdraw"), () -> {
            asking.withdraw(request.client());
            Notice.show(say("rights.erase.withdraw.done"));
            done.run();
        });
        button.setAriaLabel(say("rights.erase.withdraw.named", request.name()));
        return button;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
