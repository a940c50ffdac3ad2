package org.homestretch.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import org.homestretch.attention.Needing;
import org.homestretch.attention.Reason;
import org.homestretch.attention.ReasonKind;
import org.homestretch.caseload.ui.CaseloadLinks;
import org.homestretch.design.Buttons;
import org.homestretch.design.MoreMenu;
import org.homestretch.design.Sparkline;
import org.homestretch.plan.ui.PlanLinks;
import org.homestretch.progress.Figure;

/** A client who needs somebody: why, how it went, and what can be done about it. */
class NeedRow extends Div {

    private static final int MOST_PAIN = 10;
    private static final int FEWEST_POINTS = 3;

    private final Needing needing;
    private final Deeds deeds;

    NeedRow(Needing needing, boolean open, Deeds deeds) {
        this.needing = needing;
        this.deeds = deeds;
        addClassName("hs-need");
        if (open) addClassName("hs-need-open");
        add(words(open), picture(), acts());
    }

    private Div words(boolean open) {
        var name = new RouterLink(
                needing.client().name(),
                TodayView.class,
                TodayView.parameters(needing.client().id()));
        name.setHighlightCondition((_, _) -> false);
        if (open) name.getElement().setAttribute("aria-current", "true");
        var heading = new H2(name);
        var first = new Div(heading);
        first.addClassName("hs-row-title");
        needing.reasons().forEach(it -> first.add(ReasonWords.chip(it)));
        var words = new Div(first);
        words.addClassName("hs-row-text");
        needing.reasons().forEach(it -> words.add(line(it)));
        return words;
    }

    private static Div line(Reason reason) {
        var line = new Div(ReasonWords.sentence(reason));
        line.addClassName("hs-row-line");
        return line;
    }

    private Component picture() {
        var kind = needing.first().kind();
        var isPain = kind == ReasonKind.PAIN_HIGH || kind == ReasonKind.PAIN_UP;
        if (isPain && needing.pains().size() >= FEWEST_POINTS) {
            return Sparkline.line(needing.pains(), MOST_PAIN, true);
        }
        return Sparkline.days(
                needing.sessions().stream().map(Figure::done).toList(),
                needing.sessions().stream().map(Figure::expected).toList());
    }

    private Div acts() {
        var action = RowAction.of(needing.first().kind(), deeds.tabs());
        var main = Buttons.outlined(
                getTranslation("attention.action." + action),
                () -> action.go(needing.client().id()));
        main.setAriaLabel(getTranslation(
                "attention.action.named",
                getTranslation("attention.action." + action),
                needing.client().name()));
        var acts = new Div(main, more());
        acts.addClassName("hs-need-acts");
        return acts;
    }

    private MoreMenu more() {
        var client = needing.client();
        var reasons = needing.reasons();
        var entries = new ArrayList<Component>();
        entries.add(entry("acknowledge", () -> deeds.acknowledge(client, reasons)));
        entries.add(entry("note", () -> deeds.note(client, reasons)));
        entries.add(entry("snooze", () -> deeds.snooze(client, reasons)));
        if (client.phone() != null) entries.add(call(client.phone()));
        entries.add(entry("called", () -> deeds.called(client, reasons)));
        entries.add(entry("plan", () -> PlanLinks.open(client.id())));
        entries.add(CaseloadLinks.tab(getTranslation("attention.more.progress"), client.id(), "progress"));
        return new MoreMenu(
                getTranslation("attention.more"),
                getTranslation("attention.more.named", client.name()),
                entries.toArray(Component[]::new));
    }

    private Button entry(String what, Runnable work) {
        var entry = Buttons.quiet(getTranslation("attention.more." + what), work);
        entry.setAriaLabel(getTranslation(
                "attention.action.named", entry.getText(), needing.client().name()));
        return entry;
    }

    private Anchor call(String phone) {
        return new Anchor(tel(phone), getTranslation("attention.more.call", phone));
    }

    static String tel(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }
}
