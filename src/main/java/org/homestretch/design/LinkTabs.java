package org.homestretch.design;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;

/** Tabs that are links, so that each has an address of its own. */
public final class LinkTabs extends Nav {

    public LinkTabs(String label) {
        addClassName("hs-tabs");
        setAriaLabel(label);
    }

    public void addTab(RouterLink link, boolean current) {
        link.setHighlightCondition((_, _) -> false);
        if (current) link.getElement().setAttribute("aria-current", "page");
        add(link);
    }
}
