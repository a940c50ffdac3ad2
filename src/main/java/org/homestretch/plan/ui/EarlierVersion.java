package org.homestretch.plan.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.homestretch.design.Chip;
import org.homestretch.plan.PublishedVersion;

/** A version before the newest, closed until somebody wants to know. */
class EarlierVersion extends Details {

    EarlierVersion(PublishedVersion published, ClientWords words, VersionPieces pieces, Chip state) {
        addClassName("hs-plan-earlier");
        setWidthFull();
        var summary = new Div(new Span(pieces.line(published)), state);
        summary.addClassName("hs-plan-earlier-line");
        setSummary(summary);
        var reason = published.reason();
        if (reason != null) add(new Paragraph(getTranslation("plan.version.reason", reason)));
        add(pieces.cards(published, words, Map.of()));
    }
}
