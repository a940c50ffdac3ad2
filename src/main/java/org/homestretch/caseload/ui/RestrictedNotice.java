package org.homestretch.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.Restriction;
import org.homestretch.design.Dates;

/** Says on top of a client's page since when and why the record is only kept. */
class RestrictedNotice extends Div {

    RestrictedNotice(ClientSummary client, Restriction restriction) {
        addClassName("hs-next");
        var since = Dates.moment(restriction.since(), client.zone(), getLocale());
        var words = restriction.words();
        var by = words == null
                ? getTranslation("caseload.restricted.by.silent", restriction.by())
                : getTranslation("caseload.restricted.by", restriction.by(), words);
        var text = new Div(
                new Paragraph(getTranslation("caseload.restricted.state", since) + ". " + by),
                new Paragraph(getTranslation("caseload.restricted.means", client.firstName())));
        var ending = restriction.ending();
        if (ending != null) {
            text.add(new Paragraph(getTranslation(
                    "caseload.restricted.ends",
                    Dates.moment(ending.at(), client.zone(), getLocale()),
                    ending.words())));
        }
        add(text);
    }
}
