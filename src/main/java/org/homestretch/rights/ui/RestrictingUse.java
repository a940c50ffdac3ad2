package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.Restricting;
import org.homestretch.caseload.spi.ClientDeed;
import org.homestretch.design.Buttons;
import org.homestretch.design.Notice;
import org.homestretch.identity.spi.AskingForProof;

/** Notes that a record is only kept from now on, and ends that, each with a reason that the client reads. */
@org.springframework.stereotype.Component
class RestrictingUse implements ClientDeed {

    private final Restricting restricting;
    private final AskingForProof asking;

    RestrictingUse(Restricting restricting, AskingForProof asking) {
        this.restricting = restricting;
        this.asking = asking;
    }

    @Override
    public Component entry(ClientSummary client) {
        return restrict(client.id(), client.name(), () -> UI.getCurrent().refreshCurrentRoute(false));
    }

    Button restrict(ClientId client, String name, Runnable done) {
        return Buttons.quiet(
                say("rights.restrict.staff"),
                () -> new ReasonDialog("rights.restrict.staff", name, say("rights.restrict.staff.lead"), words -> {
                            restricting.restrict(client, words);
                            Notice.show(say("rights.restrict.staff.done"));
                            done.run();
                        })
                        .open());
    }

    Button lift(ClientId client, String name, Runnable done) {
        var days = Restricting.TOLD_BEFORE.toDays();
        return Buttons.quiet(
                say("rights.lift"),
                () -> asking.before(() -> new ReasonDialog(
                                "rights.lift", name, say("rights.lift.lead", days), words -> {
                                    restricting.lift(client, words);
                                    done.run();
                                })
                        .open()));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
