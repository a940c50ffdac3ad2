package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.homestretch.design.Buttons;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent.Step;
import org.homestretch.library.Library;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPlan;

/** The plan in the client's words, as far as it is complete; private notes are never here. */
class PreviewDialog extends Dialog {

    private final ClientWords words;

    PreviewDialog(DraftPlan draft, Library library, ClientWords words) {
        this.words = words;
        addClassName("hs-dialog");
        setWidth("34rem");
        setHeaderTitle(getTranslation("plan.preview.title", words.firstName()));
        var content = new Div();
        content.addClassName("hs-plan-preview");
        if (draft.lines().isEmpty()) content.add(new Paragraph(getTranslation("plan.form.lines.none")));
        for (var line : draft.lines()) content.add(exercise(line, library.revision(line.exerciseRevision())));
        add(content);
        getFooter().add(Buttons.outlined(getTranslation("design.close"), this::close));
    }

    private Component exercise(DraftLine line, Exercise exercise) {
        var section = new Section(
                new H2(exercise.name()), new Paragraph(exercise.content().summary()));
        section.add(sentence(line, exercise));
        if (line.note() != null) {
            var label = new Paragraph(getTranslation("plan.note", words.firstName()));
            label.addClassName("hs-plan-label");
            var note = new Paragraph(line.note());
            note.addClassName("hs-plan-note");
            section.add(new Div(label, note));
        }
        section.add(steps(exercise));
        return section;
    }

    private Component sentence(DraftLine line, Exercise exercise) {
        var much = line.dosage(exercise.content()).map(it -> words.clientReads(exercise, it));
        var often = line.schedule(exercise.content(), null).map(words::clientReads);
        var sentence = new Paragraph(
                much.isPresent() && often.isPresent()
                        ? much.get() + " " + often.get()
                        : getTranslation("plan.preview.incomplete"));
        sentence.addClassName("hs-plan-sentence");
        return sentence;
    }

    private Component steps(Exercise exercise) {
        var steps = new OrderedList();
        for (Step step : exercise.content().steps()) steps.add(new ListItem(step.text()));
        return steps;
    }
}
