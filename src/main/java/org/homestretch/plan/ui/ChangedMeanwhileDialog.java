package org.homestretch.plan.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Map;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;
import org.homestretch.plan.PublishedVersion;

/** Shows the version that somebody else has published meanwhile; only after that does the draft go on top of it. */
class ChangedMeanwhileDialog extends Dialog {

    ChangedMeanwhileDialog(
            PublishedVersion theirs, VersionPieces pieces, ClientWords words, ZoneId zone, Runnable goOn) {
        var number = theirs.version().number();
        addClassName("hs-dialog");
        setWidth("40rem");
        setHeaderTitle(getTranslation("plan.meanwhile.title", number));
        var content = new Div(new Paragraph(getTranslation(
                "plan.meanwhile.text",
                pieces.author(theirs),
                Dates.moment(theirs.publishedAt(), zone, getLocale()),
                number)));
        content.addClassName("hs-stack");
        if (theirs.reason() != null) {
            content.add(new Paragraph(getTranslation("plan.version.reason", theirs.reason())));
        }
        content.add(pieces.cards(theirs, words, Map.of()));
        add(content);
        getFooter().add(Buttons.quiet(getTranslation("plan.meanwhile.later"), this::close));
        getFooter().add(Buttons.filled(getTranslation("plan.meanwhile.continue", number), () -> {
            close();
            goOn.run();
        }));
    }
}
