package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Buttons;
import org.homestretch.identity.spi.AskingForProof;
import org.homestretch.rights.EmergencyNews;
import org.homestretch.rights.ReadingInEmergencies;

/** Opens a record to an owner who says why and has shown again who they are; one that is still open opens at once. */
@org.springframework.stereotype.Component
class OpeningInEmergency {

    private final ReadingInEmergencies emergencies;
    private final EmergencyNews news;
    private final AskingForProof asking;

    OpeningInEmergency(ReadingInEmergencies emergencies, EmergencyNews news, AskingForProof asking) {
        this.emergencies = emergencies;
        this.news = news;
        this.asking = asking;
    }

    Component button(ClientId client, String name) {
        return Buttons.quiet(say("rights.emergency"), () -> {
            if (news.mine(client).isPresent()) show(client);
            else asking.before(() -> ask(client, name));
        });
    }

    private void ask(ClientId client, String name) {
        new ReasonDialog("rights.emergency", name, say("rights.emergency.lead", name), words -> {
                    emergencies.open(client, words);
                    show(client);
                })
                .open();
    }

    private static void show(ClientId client) {
        UI.getCurrent().navigate(EmergencyView.class, new RouteParameters(EmergencyView.CLIENT, client.toString()));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
