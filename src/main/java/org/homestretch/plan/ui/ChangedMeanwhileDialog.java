package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.design.Dates;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.plan.change.ChangedLine;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.PlanMerge;
import org.homestretch.plan.draft.PlanMerge.Choice;
import org.homestretch.plan.draft.PlanMerge.Conflict;

/**
 * Shows what somebody else has published meanwhile and what the draft's author has written, and lets the author decide
 * where both changed the same; then both go on as one draft.
 */
class ChangedMeanwhileDialog extends Dialog {

    private final PlanMerge merge;
    private final ConflictWords words;
    private final String author;
    private final List<Decision> decisions = new ArrayList<>();

    private record Decision(Conflict conflict, RadioButtonGroup<Choice> choice) {}

    ChangedMeanwhileDialog(
            PublishedVersion theirs,
            String author,
            PlanMerge merge,
            ConflictWords words,
            ZoneId zone,
            Consumer<DraftPlan> merged) {
        this.merge = merge;
        this.words = words;
        this.author = author;
        var number = theirs.version().number();
        addClassName("hs-dialog");
        setWidth("42rem");
        setHeaderTitle(getTranslation("plan.meanwhile.title", number));
        var moment = Dates.moment(theirs.publishedAt(), zone, getLocale());
        var content = new Div(new Paragraph(getTranslation("plan.meanwhile.text", author, moment)));
        content.addClassName("hs-stack");
        if (theirs.reason() != null) {
            content.add(new Paragraph(getTranslation("plan.version.reason", theirs.reason())));
        }
        content.add(changes(getTranslation("plan.merge.theirs", author), words.whatTheyChanged()));
        content.add(changes(getTranslation("plan.merge.mine"), words.whatIChanged()));
        content.add(decisions());
        add(content);
        getFooter().add(Buttons.quiet(getTranslation("plan.meanwhile.later"), this::close));
        getFooter().add(Buttons.filled(getTranslation("plan.meanwhile.continue", number), () -> goOn(merged)));
    }

    private static Section changes(String title, List<ChangedLine> changes) {
        var section = new Section(new H3(title), new ChangeList(changes));
        section.addClassName("hs-plan-merge");
        return section;
    }

    private Component decisions() {
        var conflicts = merge.conflicts();
        if (conflicts.isEmpty()) return new Paragraph(getTranslation("plan.merge.clean"));
        var section = new Section(
                new H3(getTranslation("plan.merge.both")),
                new Paragraph(getTranslation("plan.merge.choose", conflicts.size())));
        section.addClassNames("hs-plan-merge", "hs-plan-conflicts");
        conflicts.forEach(it -> section.add(decision(it)));
        return section;
    }

    private Component decision(Conflict conflict) {
        var choice = new RadioButtonGroup<Choice>(words.name(conflict));
        choice.setManualValidation(true);
        choice.setItems(Choice.MINE, Choice.THEIRS);
        choice.setItemLabelGenerator(it -> it == Choice.MINE
                ? getTranslation("plan.merge.choice.mine", words.mine(conflict))
                : getTranslation("plan.merge.choice.theirs", author, words.theirs(conflict)));
        choice.addValueChangeListener(_ -> choice.setInvalid(false));
        decisions.add(new Decision(conflict, choice));
        return choice;
    }

    private void goOn(Consumer<DraftPlan> merged) {
        var open = decisions.stream().filter(it -> it.choice().isEmpty()).toList();
        for (var decision : open) {
            decision.choice().setErrorMessage(getTranslation("plan.merge.missing"));
            decision.choice().setInvalid(true);
        }
        if (!open.isEmpty()) {
            open.getFirst().choice().getElement().callJsFunction("focus");
            return;
        }
        var chosen = new HashMap<Conflict, Choice>();
        decisions.forEach(it -> chosen.put(it.conflict(), it.choice().getValue()));
        close();
        merged.accept(merge.result(chosen));
    }
}
