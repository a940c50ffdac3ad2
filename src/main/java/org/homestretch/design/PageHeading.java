package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The top of a screen: its name, one sentence that answers its question, and what can be done. */
public final class PageHeading extends Header {

    private final Div name = new Div();
    private final Div words = new Div();
    private final Paragraph sentence = new Paragraph();

    public PageHeading(String title, String sentence, Component... actions) {
        addClassName("hs-heading");
        name.addClassName("hs-heading-name");
        name.add(new H1(title));
        words.add(name, this.sentence);
        add(words);
        say(sentence);
        if (actions.length > 0) addActions(List.of(actions));
    }

    /** Replaces the sentence. */
    public void say(String text) {
        sentence.setText(text);
    }

    /** Puts where this screen belongs above its name. */
    public PageHeading under(Component place) {
        place.addClassName("hs-heading-place");
        words.addComponentAsFirst(place);
        return this;
    }

    /** Puts a short mark beside the name. */
    public PageHeading marked(Component mark) {
        name.add(mark);
        return this;
    }

    private void addActions(List<Component> actions) {
        var box = new Div();
        box.addClassName("hs-actions");
        box.add(actions);
        add(box);
    }
}
