package org.homestretch.plan.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import org.homestretch.design.Buttons;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.VersionHead;
import org.homestretch.plan.WrittenVersion;
import org.homestretch.plan.handout.PrintingHandouts;

/** The newest version in full, what it changed, and the earlier ones to look back at. */
class PlanOverview extends Section {

    private final WrittenVersion newest;
    private final List<VersionHead> versions;
    private final ClientWords words;
    private final VersionPieces pieces;
    private final TemplateDialogs templates;

    /** @param versions all of the plan, newest first; at least one */
    PlanOverview(
            WrittenVersion newest,
            List<VersionHead> versions,
            ClientWords words,
            VersionPieces pieces,
            LookingBack back,
            TemplateDialogs templates,
            boolean editable,
            PrintingHandouts printing) {
        this.newest = newest;
        this.templates = templates;
        this.versions = versions;
        this.words = words;
        this.pieces = pieces;
        addClassName("hs-stack");
        add(heading(editable));
        var phase = newest.published().phase();
        if (phase != null) add(new PhaseLine(phase, words.today()));
        if (!newest.lines().isEmpty()) {
            add(new HandoutLinks(printing, words.client().id()));
        }
        var reason = newest.published().reason();
        if (reason != null) add(new Paragraph(getTranslation("plan.version.reason", reason)));
        var hasEarlier = versions.size() > 1;
        if (hasEarlier) {
            add(new LaterDetails(
                    getTranslation("plan.history.since", newest.number() - 1),
                    () -> back.changesOf(versions.getFirst(), words)));
        }
        add(pieces.cards(newest.published(), words, privateNotes(newest.lines())));
        if (hasEarlier && newest.lines().isEmpty()) add(back.whole(versions.get(1), words));
        if (hasEarlier) add(new VersionHistory(versions, words, back));
    }

    private Component heading(boolean editable) {
        var published = newest.published();
        var title = new Div(new H2(published.title()), VersionState.of(versions.getFirst(), versions, words.today()));
        title.addClassName("hs-heading-name");
        var line = new Paragraph(pieces.line(published));
        line.addClassName("hs-row-line");
        var heading = new Div(new Div(title, line));
        heading.addClassName("hs-plan-heading");
        heading.add(actions(editable));
        return heading;
    }

    private Component actions(boolean editable) {
        var client = words.client().id();
        var actions = new Div(Buttons.quiet(getTranslation("plan.template.save"), () -> templates.keepPlanOf(client)));
        actions.addClassName("hs-actions");
        if (editable) {
            actions.add(
                    Buttons.quiet(getTranslation("plan.template.begin"), () -> templates.begin(client)),
                    Buttons.filled(getTranslation("plan.change"), () -> PlanLinks.open(client)));
        }
        return actions;
    }

    private static Map<LineId, String> privateNotes(List<NewPrescription> lines) {
        return lines.stream()
                .filter(it -> it.privateNote() != null)
                .collect(toMap(NewPrescription::line, NewPrescription::privateNote));
    }
}
