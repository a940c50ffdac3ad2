package org.homestretch.caseload.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import org.homestretch.caseload.Consenting;
import org.homestretch.caseload.spi.ClientListNews;

/** Tells who did not agree to what is kept of them, so that somebody talks with them. */
@org.springframework.stereotype.Component
class DeclinedInClientList implements ClientListNews {

    private final Consenting consenting;

    DeclinedInClientList(Consenting consenting) {
        this.consenting = consenting;
    }

    @Override
    public List<News> news() {
        return consenting.declined().stream()
                .map(it -> new News(
                        it.client(), it.name(), UI.getCurrent().getTranslation("caseload.consent.news"), "details"))
                .toList();
    }
}
