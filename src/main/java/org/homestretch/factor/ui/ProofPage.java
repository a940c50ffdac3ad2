package org.homestretch.factor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import org.homestretch.design.Confirmation;

/** Where a passkey is shown as a proof: a page outside the workspace, which leads back to where somebody was. */
final class ProofPage {

    private ProofPage() {}

    /** For whoever has an app too. */
    static Component link() {
        var link = new Anchor(address(), UI.getCurrent().getTranslation("passkey.confirm.instead"));
        link.setRouterIgnore(true);
        return link;
    }

    private static String address() {
        var here = UI.getCurrent().getActiveViewLocation().getPath();
        return "/account/confirm?then=/workspace" + (here.isEmpty() ? "" : "/" + here);
    }

    /** Asks before it leads there, since what was typed on the page is not kept. */
    static void offer() {
        var ui = UI.getCurrent();
        var address = address();
        new Confirmation(
                        ui.getTranslation("factor.confirm.title"),
                        ui.getTranslation("passkey.confirm.lead.workspace"),
                        ui.getTranslation("passkey.confirm.go"),
                        () -> ui.getPage().setLocation(address))
                .open();
    }
}
