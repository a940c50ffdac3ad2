package org.homestretch.attention.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.homestretch.adherence.Barrier;
import org.homestretch.attention.Reason;
import org.homestretch.attention.ReasonKind;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.progress.progression.Rule;

/** Says reasons: in two or three words, in a sentence, and by which rule. */
final class ReasonWords {

    private ReasonWords() {}

    static Chip chip(Reason reason) {
        return new Chip(say("chip", reason), reason.kind().isOpportunity() ? Tone.ACCENT : Tone.CLAY);
    }

    /** In so many words that no other reason of the client has the same. */
    static String name(Reason reason) {
        return reason.kind() == ReasonKind.SCORE_WORSE ? say("name", reason) : say("chip", reason);
    }

    static String sentence(Reason reason) {
        return say("words", reason);
    }

    static String rule(Reason reason) {
        return say("rule", reason);
    }

    private static String say(String what, Reason reason) {
        return UI.getCurrent()
                .getTranslation(
                        "attention." + what + "." + reason.kind(),
                        reason.facts().stream().map(ReasonWords::said).toArray());
    }

    private static Object said(Object fact) {
        return switch (fact) {
            case List<?> several ->
                several.stream().map(it -> said(it).toString()).collect(joining(", "));
            case Barrier barrier -> UI.getCurrent().getTranslation(barrier.messageKey());
            case Rule rule -> UI.getCurrent().getTranslation("attention.proposal." + rule);
            case Boolean yes -> yes ? 1 : 0;
            default -> fact;
        };
    }
}
