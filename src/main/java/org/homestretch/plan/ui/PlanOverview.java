package org.homestretch.plan.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.Dates;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.handout.PrintingHandouts;

/** The newest version in full, and the earlier ones to look back at. */
class PlanOverview extends Section {

    private final ClientPlan plan;
    private final ClientWords words;
    private final VersionPieces pieces;
    private final Optional<PlanVersionId> inForce;

    /** @param lines the newest prescriptions, for their private notes */
    PlanOverview(
            ClientPlan plan,
            ClientWords words,
            VersionPieces pieces,
            List<NewPrescription> lines,
            boolean editable,
            PrintingHandouts printing) {
        this.plan = plan;
        this.words = words;
        this.pieces = pieces;
        this.inForce = plan.effectiveOn(words.today()).map(it -> it.version().id());
        addClassName("hs-stack");
        add(heading(editable));
        var reason = plan.newest().reason();
        if (!plan.newest().version().prescriptions().isEmpty()) {
            add(new HandoutLinks(printing, words.client().id()));
        }
        if (reason != null) add(new Paragraph(getTranslation("plan.version.reason", reason)));
        add(pieces.cards(plan.newest(), words, privateNotes(lines)));
        if (plan.versions().size() > 1) add(earlier());
    }

    private Component heading(boolean editable) {
        var newest = plan.newest();
        var title = new Div(new H2(newest.title()), state(newest));
        title.addClassName("hs-heading-name");
        var line = new Paragraph(pieces.line(newest));
        line.addClassName("hs-row-line");
        var heading = new Div(new Div(title, line));
        heading.addClassName("hs-plan-heading");
        if (editable) {
            heading.add(Buttons.filled(
                    getTranslation("plan.change"),
                    () -> PlanLinks.open(words.client().id())));
        }
        return heading;
    }

    private Component earlier() {
        var list = new Section(new H2(getTranslation("plan.earlier")));
        list.addClassName("hs-stack");
        var versions = plan.versions();
        for (var version : versions.subList(0, versions.size() - 1).reversed()) {
            list.add(new EarlierVersion(version, words, pieces, state(version)));
        }
        return list;
    }

    /** Whether it holds today, will hold, or has been replaced. */
    private Chip state(PublishedVersion published) {
        var from = published.version().effectiveFrom();
        if (inForce.filter(published.version().id()::equals).isPresent()) {
            return new Chip(getTranslation("plan.state.now"), Tone.OK);
        }
        if (from.isAfter(words.today())) {
            return new Chip(getTranslation("plan.state.later", Dates.day(from, getLocale())), Tone.ACCENT);
        }
        return new Chip(getTranslation("plan.state.past"), Tone.QUIET);
    }

    private static Map<LineId, String> privateNotes(List<NewPrescription> lines) {
        return lines.stream()
                .filter(it -> it.privateNote() != null)
                .collect(toMap(NewPrescription::line, NewPrescription::privateNote));
    }
}
