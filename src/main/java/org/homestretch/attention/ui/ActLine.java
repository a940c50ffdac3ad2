package org.homestretch.attention.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.homestretch.attention.Deed;
import org.homestretch.design.Dates;

/** What was done about whom and for which reasons, by whom, and when. */
class ActLine extends Div {

    ActLine(String about, Deed deed, ZoneId zone) {
        var act = deed.act();
        addClassName("hs-log");
        var by = new Paragraph(getTranslation("attention.by", act.by(), Dates.moment(act.at(), zone, getLocale())));
        by.addClassName("hs-row-line");
        add(new Paragraph(what(about, deed)), by);
        if (act.words() != null) add(new Paragraph(getTranslation("attention.quoted", act.words())));
    }

    private String what(String about, Deed deed) {
        var act = deed.act();
        var kind = deed.kinds().stream()
                .map(it -> getTranslation("attention.kind." + it))
                .collect(joining(", "));
        var until = act.until();
        return until == null
                ? getTranslation("attention.verdict." + act.verdict(), about, kind)
                : getTranslation("attention.verdict." + act.verdict(), about, kind, until);
    }
}
