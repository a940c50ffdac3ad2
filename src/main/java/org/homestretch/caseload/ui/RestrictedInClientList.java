package org.homestretch.caseload.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.homestretch.caseload.Restricting;
import org.homestretch.caseload.spi.ClientListNews;

/** Tells whose record is restricted, and therefore on no list but this one. */
@org.springframework.stereotype.Component
class RestrictedInClientList implements ClientListNews {

    private final Restricting restricting;

    RestrictedInClientList(Restricting restricting) {
        this.restricting = restricting;
    }

    @Override
    public List<News> news() {
        return restricting.inCare().stream()
                .map(it -> new News(
                        it.client(), it.name(), UI.getCurrent().getTranslation("caseload.restricted.news"), "details"))
                .toList();
    }
}
