package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Paper;
import org.homestretch.plan.handout.PrintingHandouts;

/** The plan on paper: the sheet that is usual where the reader lives comes first. */
class HandoutLinks extends Div {

    HandoutLinks(PrintingHandouts printing, ClientId client) {
        addClassName("hs-handout");
        var usual = Paper.of(getLocale());
        var other = usual == Paper.A4 ? Paper.LETTER : Paper.A4;
        Stream.of(usual, other).forEach(paper -> {
            var link = HandoutDownload.link(
                    getTranslation((paper == usual ? "handout.get." : "handout.or.") + paper), printing, client, paper);
            link.setAriaLabel(getTranslation("handout.get." + paper));
            add(link);
        });
    }
}
