package org.homestretch.caseload.ui;

import static java.util.Objects.nonNull;
import static java.util.stream.Collectors.joining;
import static org.homestretch.design.RowText.DOT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientListNews.News;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.EmptyState;
import org.homestretch.design.RowText;
import org.homestretch.design.Rows;

/** A page of clients, and more on demand; says why when there are none. */
class ClientList extends Div {

    private static final int PAGE = 50;

    private final Caseload caseload;
    private final Runnable add;
    private List<News> news = List.of();

    ClientList(Caseload caseload, Runnable add) {
        this.caseload = caseload;
        this.add = add;
        addClassName("hs-list");
    }

    void show(String text, boolean discharged, List<News> news) {
        this.news = news;
        removeAll();
        var count = caseload.count(text, discharged);
        if (count == 0) add(nobody(text, discharged));
        else append(new Rows(), 0, count, text, discharged);
    }

    private void append(Rows rows, int page, int count, String text, boolean discharged) {
        add(rows);
        for (var client : caseload.search(text, discharged, page, PAGE)) rows.addRow(row(client));
        var left = count - (page + 1) * PAGE;
        if (left <= 0) return;
        var more = Buttons.outlined(getTranslation("caseload.more", Math.min(left, PAGE), left), () -> {});
        more.addClickListener(_ -> {
            remove(more);
            append(rows, page + 1, count, text, discharged);
        });
        add(more);
    }

    private Component row(ClientSummary client) {
        var link = CaseloadLinks.client("", client.id());
        link.addClassName("hs-row-link");
        var line = Stream.of(client.email(), client.phone())
                .filter(it -> nonNull(it))
                .collect(joining(DOT));
        link.add(new RowText(client.name(), line, marks(client).toArray(Component[]::new)));
        return link;
    }

    private Stream<Component> marks(ClientSummary client) {
        var told = news.stream()
                .filter(it -> it.client().equals(client.id()))
                .map(it -> new Chip(it.words(), Tone.ACCENT));
        return client.consentedAt() == null
                ? Stream.concat(told, Stream.of(new Chip(getTranslation("caseload.state.waiting"), Tone.QUIET)))
                : told.map(it -> it);
    }

    private Component nobody(String text, boolean discharged) {
        if (!text.isBlank()) return new Paragraph(getTranslation("caseload.none.found", text));
        if (discharged) return new Paragraph(getTranslation("caseload.none.discharged"));
        return new EmptyState(
                getTranslation("caseload.none.title"),
                getTranslation("caseload.none.text"),
                Buttons.outlined(getTranslation("caseload.none.add"), add));
    }
}
