package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/** Closed until somebody wants to know; what it holds is made when it is first opened. */
class LaterDetails extends NativeDetails {

    private boolean made;

    LaterDetails(String summary, Supplier<Component> content) {
        addClassName("hs-plan-earlier");
        getSummary().add(new Span(summary));
        addToggleListener(toggle -> {
            if (made || !toggle.isOpened()) return;
            made = true;
            setContent(content.get());
        });
    }

    LaterDetails with(Component mark) {
        getSummary().add(mark);
        return this;
    }
}
