package org.homestretch.factor.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;

/** Where a passkey is shown as a proof: a page outside the workspace, which leads back to where somebody was. */
final class ProofPage {

    private ProofPage() {}

    static Anchor link() {
        var link = new Anchor(address(), UI.getCurrent().getTranslation("passkey.confirm.instead"));
        link.setRouterIgnore(true);
        return link;
    }

    static void open() {
        UI.getCurrent().getPage().setLocation(address());
    }

    private static String address() {
        var here = UI.getCurrent().getActiveViewLocation().getPath();
        return "/account/confirm?then=/workspace" + (here.isEmpty() ? "" : "/" + here);
    }
}
