package org.homestretch.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** The first stop of the Tab key. A link to a fragment would lead away, since Vaadin's pages have a base address. */
class SkipLink extends NativeButton {

    SkipLink(String text, Component target) {
        super(text);
        addClassName("hs-skip");
        addClickListener(_ -> target.getElement().callJsFunction("focus"));
    }
}
