package org.homestretch.attention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.homestretch.attention.Act;
import org.homestretch.design.Dates;

/** What was done about whom, by whom, and when. */
class ActLine extends Div {

    ActLine(String about, Act act, ZoneId zone) {
        addClassName("hs-log");
        var by = new Paragraph(getTranslation("attention.by", act.by(), Dates.moment(act.at(), zone, getLocale())));
        by.addClassName("hs-row-line");
        add(new Paragraph(what(about, act)), by);
        if (act.words() != null) add(new Paragraph(getTranslation("attention.quoted", act.words())));
    }

    private String what(String about, Act act) {
        var kind = getTranslation("attention.kind." + act.kind());
        var until = act.until();
        return until == null
                ? getTranslation("attention.verdict." + act.verdict(), about, kind)
                : getTranslation("attention.verdict." + act.verdict(), about, kind, until);
    }
}
