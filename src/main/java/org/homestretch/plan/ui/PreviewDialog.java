package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.homestretch.design.Buttons;
import org.homestretch.design.ClientCard;
import org.homestretch.design.ClientSession;
import org.homestretch.plan.portal.PortalExercise;

/** The plan on the client's phone, as far as it is complete. */
class PreviewDialog extends Dialog {

    /** A card with the words around it, all in the client's language. */
    record Shown(PortalExercise exercise, ClientCard.Words words, String minutes, String schedule) {}

    /** @param incomplete the names of exercises that the client would not see yet */
    PreviewDialog(String firstName, List<Shown> exercises, List<String> incomplete, ClientSession.Words words) {
        addClassNames("hs-dialog", "hs-plan-preview-dialog");
        setHeaderTitle(getTranslation("plan.preview.title", firstName));
        var phone = new Div();
        phone.addClassName("hs-phone");
        if (exercises.isEmpty() && incomplete.isEmpty()) phone.add(new Paragraph(getTranslation("plan.preview.empty")));
        exercises.forEach(it -> phone.add(card(it)));
        incomplete.forEach(it -> phone.add(new Paragraph(getTranslation("plan.preview.incomplete", it))));
        add(phone);
        if (!exercises.isEmpty()) {
            getFooter().add(Buttons.outlined(getTranslation("plan.preview.try"), () -> tryOut(exercises, words)));
        }
        getFooter().add(Buttons.outlined(getTranslation("design.close"), this::close));
    }

    /** The player covers everything, so this waits until the session is over. */
    private void tryOut(List<Shown> exercises, ClientSession.Words words) {
        var ui = getUI().orElseThrow();
        close();
        var script = exercises.stream().map(Shown::exercise).toList();
        ui.add(new ClientSession(script, words, getTranslation("plan.preview.trying"), this::open));
    }

    private static Component card(Shown shown) {
        var card = new ClientCard(shown.exercise(), shown.words());
        var minutes = new Span(shown.minutes());
        minutes.addClassName("hs-phone-soft");
        card.aside(minutes);
        card.schedule(new Paragraph(shown.schedule()));
        return card;
    }
}
