package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.UUID;

/** What else can be done, behind one quiet button; the browser closes it on Escape, a click elsewhere, and a choice. */
public class MoreMenu extends Div {

    /** @param name what those hear who do not see beside what the button stands */
    public MoreMenu(String text, String name, Component... entries) {
        var list = new Div(entries);
        list.setId("more-" + UUID.randomUUID());
        list.addClassName("hs-menu-list");
        list.getElement().setAttribute("popover", "auto");
        list.getElement().executeJs("this.addEventListener('click', () => this.hidePopover())");
        var more = new NativeButton(text);
        more.addClassName("hs-more");
        more.setAriaLabel(name);
        more.getElement()
                .setAttribute("type", "button")
                .setAttribute("popovertarget", list.getId().orElseThrow());
        add(more, list);
    }
}
