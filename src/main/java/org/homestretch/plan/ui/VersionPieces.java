package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.homestretch.design.Dates;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Colleagues;
import org.homestretch.library.Library;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PublishedVersion;
import org.springframework.stereotype.Component;

/** Puts a published version on the screen. */
@Component
class VersionPieces {

    private final Library library;
    private final Colleagues colleagues;

    VersionPieces(Library library, Colleagues colleagues) {
        this.library = library;
        this.colleagues = colleagues;
    }

    /** Such as "Version 2, from 3 November 2026, by Jo Adler". */
    String line(PublishedVersion published) {
        var locale = UI.getCurrent().getLocale();
        return say(
                "plan.version.line",
                published.version().number(),
                Dates.day(published.version().effectiveFrom(), locale),
                colleagues.nameOf(published.author()));
    }

    String author(AccountId author) {
        return colleagues.nameOf(author);
    }

    /** @param privateNotes of the lines that have one and whose notes the reader may see here */
    Div cards(PublishedVersion published, ClientWords words, Map<LineId, String> privateNotes) {
        var cards = new Div();
        cards.addClassName("hs-stack");
        var prescriptions = published.version().prescriptions();
        if (prescriptions.isEmpty()) cards.add(new Paragraph(say("plan.version.nothing")));
        for (var prescription : prescriptions) {
            var exercise = library.revision(prescription.exerciseRevision());
            cards.add(new PrescriptionCard(prescription, exercise, words, privateNotes.get(prescription.line())));
        }
        return cards;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
