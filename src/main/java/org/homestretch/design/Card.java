package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A surface with a hairline that holds what belongs together. */
public final class Card extends Section {

    public Card(Component... content) {
        addClassName("hs-card");
        add(content);
    }

    /** A card under a heading of the second level. */
    public static Card titled(String title, Component... content) {
        var card = new Card(new H2(title));
        card.add(content);
        return card;
    }
}
