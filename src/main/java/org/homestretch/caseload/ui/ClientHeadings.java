package org.homestretch.caseload.ui;

import static java.util.stream.Collectors.joining;
import static org.homestretch.design.RowText.DOT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.Restricting;
import org.homestretch.caseload.spi.ClientDeed;
import org.homestretch.caseload.spi.ClientNotice;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.Dates;
import org.homestretch.design.MoreMenu;
import org.homestretch.design.PageHeading;
import org.jspecify.annotations.Nullable;

/** The top of a client's page: who it is, how to reach them, and what keeps them from taking part. */
@org.springframework.stereotype.Component
class ClientHeadings {

    private final Caseload caseload;
    private final Restricting restricting;
    private final ClientDialogs dialogs;
    private final List<ClientNotice> notices;
    private final List<ClientDeed> deeds;
    private final Clock clock;

    ClientHeadings(
            Caseload caseload,
            Restricting restricting,
            ClientDialogs dialogs,
            List<ClientNotice> notices,
            List<ClientDeed> deeds,
            Clock clock) {
        this.caseload = caseload;
        this.restricting = restricting;
        this.dialogs = dialogs;
        this.notices = notices;
        this.deeds = deeds;
        this.clock = clock;
    }

    Component of(ClientSummary client) {
        var heading = new PageHeading(client.name(), facts(client), more(client))
                .under(CaseloadLinks.clients(say("caseload.clients.title")))
                .marked(state(client));
        var top = new Div(heading);
        restricting.of(client.id()).ifPresent(it -> top.add(new RestrictedNotice(client, it)));
        notices.forEach(it -> it.notice(client).ifPresent(top::add));
        if (client.consentedAt() == null && !client.isDischarged()) top.add(invitation(client));
        return top;
    }

    private Component more(ClientSummary client) {
        return new MoreMenu(
                say("caseload.more.menu"),
                say("caseload.more.named", client.name()),
                deeds.stream().map(it -> it.entry(client)).toArray(Component[]::new));
    }

    private Chip state(ClientSummary client) {
        if (client.isDischarged()) return new Chip(say("caseload.state.discharged"), Tone.QUIET);
        return client.consentedAt() == null
                ? new Chip(say("caseload.state.waiting"), Tone.QUIET)
                : new Chip(say("caseload.state.joined"), Tone.OK);
    }

    private Component invitation(ClientSummary client) {
        var until = caseload.invitedUntil(client.id());
        var text = until.map(
                        it -> say("caseload.invited", client.firstName(), Dates.moment(it, client.zone(), locale())))
                .orElseGet(() -> say("caseload.invite.next", client.firstName()));
        var button = say(until.isPresent() ? "caseload.invite.again" : "caseload.invite");
        var line = new Div(new Paragraph(text), Buttons.outlined(button, () -> dialogs.invite(client)));
        line.addClassName("hs-next");
        return line;
    }

    private String facts(ClientSummary client) {
        return Stream.of(age(client.dateOfBirth(), client), client.email(), client.phone(), localTime(client))
                .filter(Objects::nonNull)
                .collect(joining(DOT));
    }

    private @Nullable String age(@Nullable LocalDate born, ClientSummary client) {
        if (born == null) return null;
        var today = LocalDate.ofInstant(clock.instant(), client.zone());
        return say("caseload.age", Period.between(born, today).getYears());
    }

    private String localTime(ClientSummary client) {
        var zone = client.zone();
        var city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return say("caseload.localtime", Dates.time(clock.instant(), zone, locale()), city);
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static java.util.Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
