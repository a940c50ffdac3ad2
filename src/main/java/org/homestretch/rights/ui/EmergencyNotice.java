package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientListNews;
import org.homestretch.caseload.spi.ClientNotice;
import org.homestretch.design.Dates;
import org.homestretch.rights.EmergencyAccess;
import org.homestretch.rights.EmergencyNews;

/** Tells therapists that an owner opened a client's record in an emergency: in the list of clients, and on its page. */
@org.springframework.stereotype.Component
class EmergencyNotice implements ClientNotice, ClientListNews {

    private final EmergencyNews news;

    EmergencyNotice(EmergencyNews news) {
        this.news = news;
    }

    @Override
    public Optional<Component> notice(ClientSummary client) {
        var opened = news.of(client.id());
        if (opened.isEmpty()) return Optional.empty();
        var words = new Div();
        opened.forEach(it -> words.add(new Paragraph(words(it, client))));
        var notice = new Div(words);
        notice.addClassName("hs-next");
        return Optional.of(notice);
    }

    @Override
    public List<News> news() {
        return news.inCare().stream()
                .map(it -> new News(it.client(), it.name(), say("rights.emergency.news"), "details"))
                .distinct()
                .toList();
    }

    private static String words(EmergencyAccess opened, ClientSummary client) {
        return say(
                "rights.emergency.notice",
                opened.by(),
                moment(opened.at(), client),
                moment(opened.until(), client),
                opened.words());
    }

    private static String moment(Instant at, ClientSummary client) {
        return Dates.moment(at, client.zone(), UI.getCurrent().getLocale());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
