package org.homestretch.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.attention.HelpAsked;
import org.homestretch.attention.Reason;
import org.homestretch.attention.ReasonKind;
import org.homestretch.attention.Standing;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Buttons;
import org.homestretch.design.Card;
import org.homestretch.design.Dates;
import org.homestretch.design.Rows;
import org.homestretch.plan.ui.PlanLinks;

/** One client's reasons with all that they rest on, and what can be done. */
class ClientPanel extends Article {

    private final Standing standing;
    private final Deeds deeds;
    private final ZoneId zone;

    ClientPanel(Standing standing, Deeds deeds, ZoneId zone, Component evidence, Runnable close) {
        this.standing = standing;
        this.deeds = deeds;
        this.zone = zone;
        addClassNames("hs-panel", "hs-need-panel");
        add(header(close));
        if (standing.reasons().isEmpty()) add(new Paragraph(getTranslation("attention.none.client")));
        standing.reasons().forEach(it -> add(card(it)));
        add(actions(), evidence);
        if (!standing.acts().isEmpty()) add(done());
    }

    private Header header(Runnable close) {
        var corner = new Div(Buttons.quiet(getTranslation("design.close"), close));
        corner.addClassName("hs-panel-close");
        var header = new Header(corner, new H2(standing.client().name()));
        var plan = standing.plan();
        if (plan != null) {
            header.add(new Paragraph(getTranslation(
                    "attention.panel.plan",
                    plan.title(),
                    plan.version().number(),
                    plan.version().effectiveFrom())));
        }
        var phone = standing.client().phone();
        if (phone != null) header.add(new Anchor(NeedRow.tel(phone), phone));
        return header;
    }

    private Card card(Reason reason) {
        var title = new Div(ReasonWords.chip(reason));
        title.addClassName("hs-row-title");
        var rule = new NativeDetails(getTranslation("attention.rule"), new Paragraph(ReasonWords.rule(reason)));
        rule.addClassName("hs-how");
        var card = new Card(title, new Paragraph(ReasonWords.sentence(reason)));
        if (reason.kind() == ReasonKind.HELP) standing.help().reversed().forEach(it -> card.add(help(it)));
        var acknowledge = Buttons.outlined(
                getTranslation("attention.more.acknowledge"),
                () -> deeds.acknowledge(standing.client(), List.of(reason)));
        acknowledge.setAriaLabel(getTranslation("attention.more.of", acknowledge.getText(), ReasonWords.name(reason)));
        card.add(rule, acknowledge);
        return card;
    }

    private Paragraph help(HelpAsked help) {
        var line = new Paragraph(getTranslation(
                "attention.help.at",
                Dates.moment(help.at(), standing.client().zone(), getLocale()),
                getTranslation("attention.place." + help.place())));
        line.addClassName("hs-row-line");
        return line;
    }

    private Div actions() {
        var client = standing.client();
        var actions = new Div();
        actions.addClassName("hs-actions");
        if (!standing.reasons().isEmpty()) {
            var action = RowAction.of(standing.reasons().getFirst().kind(), deeds.tabs());
            actions.add(Buttons.filled(
                    getTranslation("attention.action." + action + ".full"), () -> action.go(client.id())));
            actions.add(
                    named("snooze", () -> deeds.snooze(client, standing.reasons())),
                    named("note", () -> deeds.note(client, standing.reasons())),
                    named("called", () -> deeds.called(client, standing.reasons())));
        }
        var progress = CaseloadLinks.tab(getTranslation("attention.more.progress"), client.id(), "progress");
        progress.addClassName("hs-action-link");
        actions.add(
                Buttons.quiet(getTranslation("attention.more.plan"), () -> PlanLinks.open(client.id())),
                progress,
                Buttons.quiet(getTranslation("attention.thresholds"), () -> deeds.thresholds(client)));
        return actions;
    }

    /** These are about all of the client's reasons at once. */
    private Button named(String what, Runnable work) {
        var button = Buttons.outlined(getTranslation("attention.more." + what), work);
        button.setAriaLabel(getTranslation(
                "attention.action.named", button.getText(), standing.client().name()));
        return button;
    }

    private Div done() {
        var rows = new Rows();
        standing.deeds().forEach(it -> rows.addRow(new ActLine(standing.client().firstName(), it, zone)));
        var done = new Div(new H2(getTranslation("attention.done")), rows);
        done.addClassName("hs-logs");
        return done;
    }
}
