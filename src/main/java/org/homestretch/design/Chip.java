package org.homestretch.design;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state in a word or two. The words tell it; the tone only helps to find it. */
public final class Chip extends Span {

    /** How much a state asks for attention. */
    public enum Tone {
        QUIET,
        ACCENT,
        OK,
        CLAY
    }

    public Chip(String text, Tone tone) {
        super(text);
        addClassNames("hs-chip", "hs-chip-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
