package org.homestretch.design;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** Tabs that are links, so that each has an address of its own. */
public final class LinkTabs extends Nav {

    private @Nullable RouterLink open;

    public LinkTabs(String label) {
        addClassName("hs-tabs");
        setAriaLabel(label);
    }

    public void addTab(RouterLink link, boolean current) {
        link.setHighlightCondition((_, _) -> false);
        if (current) link.getElement().setAttribute("aria-current", "page");
        if (current) open = link;
        add(link);
    }

    /** Keeps the keyboard where it was when another tab was chosen. */
    public void focusCurrent() {
        if (open != null) open.focus();
    }
}
