package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.homestretch.design.Chip;
import org.homestretch.plan.PublishedVersion;

/** A version before the newest, closed until somebody wants to know. */
class EarlierVersion extends NativeDetails {

    EarlierVersion(PublishedVersion published, ClientWords words, VersionPieces pieces, Chip state) {
        addClassName("hs-plan-earlier");
        getSummary().add(new Span(pieces.line(published)), state);
        var content = new Div();
        content.addClassName("hs-stack");
        var reason = published.reason();
        if (reason != null) content.add(new Paragraph(getTranslation("plan.version.reason", reason)));
        content.add(pieces.cards(published, words, Map.of()));
        setContent(content);
    }
}
