package org.homestretch.identity.spi;

import com.vaadin.flow.component.Component;

/** A card of the practice's page, contributed by the module whose settings it shows. Implementations are beans. */
public interface PracticeCard {

    /** Cards stand in ascending order, after those of the practice itself. */
    int order();

    /** The content, made anew each time the page is opened; only owners open it, check it again below. */
    Component content();
}
