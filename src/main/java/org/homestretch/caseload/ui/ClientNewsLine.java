package org.homestretch.caseload.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.homestretch.caseload.spi.ClientListNews.News;

/** The clients about whom something is new, above all others, each a link to it; takes no room when there are none. */
class ClientNewsLine extends Div {

    private static final int SHOWN = 6;

    ClientNewsLine() {
        addClassNames("hs-next", "hs-news");
    }

    void show(List<News> news) {
        removeAll();
        setVisible(!news.isEmpty());
        for (var each : news.subList(0, Math.min(news.size(), SHOWN))) {
            add(CaseloadLinks.tab(
                    getTranslation("caseload.news", each.name(), each.words()), each.client(), each.tab()));
        }
        if (news.size() > SHOWN) add(new Span(getTranslation("caseload.news.more", news.size() - SHOWN)));
    }
}
