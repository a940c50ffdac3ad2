package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.homestretch.design.Buttons;
import org.homestretch.design.Notice;
import org.homestretch.identity.spi.AskingForProof;
import org.homestretch.rights.Erasing;
import org.homestretch.rights.RecordLine;

/** What an owner can do to a record as a whole; none of it is done by one click. */
@org.springframework.stereotype.Component
class RecordActions {

    private final TakingOut takingOut;
    private final RestrictingUse restricting;
    private final Erasing erasing;
    private final AskingForProof asking;

    RecordActions(TakingOut takingOut, RestrictingUse restricting, Erasing erasing, AskingForProof asking) {
        this.takingOut = takingOut;
        this.restricting = restricting;
        this.erasing = erasing;
        this.asking = asking;
    }

    /** @param done what is shown is no longer true */
    Component[] of(RecordLine record, Runnable done) {
        return new Component[] {
            takingOut.button(record.client(), record.name()),
            record.isRestrictedForGood()
                    ? restricting.lift(record.client(), record.name(), done)
                    : restricting.restrict(record.client(), record.name(), done),
            Buttons.quiet(say("rights.erase"), () -> asking.before(() -> erase(record, done)))
        };
    }

    private void erase(RecordLine record, Runnable done) {
        new EraseDialog(erasing.preview(record.client()), (name, reason) -> {
                    erasing.erase(record.client(), name, reason);
                    Notice.show(say("rights.erase.done"));
                    done.run();
                })
                .open();
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
