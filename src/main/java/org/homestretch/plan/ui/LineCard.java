package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.draft.DraftLine;
import org.jspecify.annotations.Nullable;

/** One exercise of the plan being written, with the sentence that the client will read above its fields. */
class LineCard extends Section {

    private final Exercise exercise;
    private final DraftLine given;
    private final ReaderWords words;
    private final LineHead head;
    private final Paragraph sentence = new Paragraph();
    private final Paragraph departed = new Paragraph();
    private final DosageField dosage;
    private final ScheduleField schedule;
    private final TextArea note;
    private final TextArea privateNote;

    LineCard(Exercise exercise, DraftLine given, ReaderWords words, LineActions actions) {
        this.exercise = exercise;
        this.given = given;
        this.words = words;
        departed.addClassName("hs-plan-departed");
        addClassNames("hs-card", "hs-plan-line");
        head = new LineHead(exercise.name(), this, actions);
        sentence.addClassName("hs-plan-sentence");
        dosage = new DosageField(exercise.content(), given.dosage());
        schedule = new ScheduleField(exercise.content(), given.schedule(), () -> actions.scheduleAbove(this));
        note = area(getTranslation("plan.note", words.firstName()), given.note());
        privateNote = area(getTranslation("plan.form.private"), given.privateNote());
        privateNote.setHelperText(getTranslation("plan.private"));
        if (!words.isOneClient()) schedule.inWeeks();
        privateNote.setVisible(words.isOneClient());
        add(head, sentence, departed, dosage, schedule, notes());
        if (exercise.content().notInSource().contains(Decision.CONTRAINDICATIONS)) add(cautionsOpen());
        listen(actions);
        say();
    }

    String name() {
        return exercise.name();
    }

    DraftLine value() {
        return new DraftLine(
                given.line(),
                given.exerciseRevision(),
                dosage.value(),
                schedule.value(),
                note.isEmpty() ? null : note.getValue(),
                privateNote.isEmpty() ? null : privateNote.getValue(),
                given.origin());
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<>(dosage.fields());
        fields.putAll(schedule.fields());
        fields.put("note", note);
        fields.put("privateNote", privateNote);
        return fields;
    }

    void placed(boolean first, boolean last) {
        head.placed(first, last);
        schedule.hasAbove(!first);
    }

    void complete(boolean complete) {
        head.complete(complete);
    }

    Button upButton() {
        return head.up();
    }

    Button downButton() {
        return head.down();
    }

    /** Each half of the sentence appears once its fields are filled. */
    private void say() {
        var line = value();
        departed.setText(words.departed(line, exercise).orElse(""));
        departed.setVisible(!departed.getText().isEmpty());
        var much = line.dosage(exercise.content()).map(it -> words.clientReads(exercise, it));
        var often = line.schedule(exercise.content(), null).map(words::clientReads);
        if (much.isEmpty() && often.isEmpty()) {
            sentence.setText(getTranslation("plan.form.sentence.none", words.firstName()));
        } else {
            sentence.setText(much.orElse("…") + " " + often.orElse("…"));
        }
    }

    private void listen(LineActions actions) {
        Runnable changed = () -> {
            say();
            actions.changed();
        };
        dosage.onChange(changed);
        schedule.onChange(changed);
        note.addValueChangeListener(_ -> changed.run());
        privateNote.addValueChangeListener(_ -> changed.run());
    }

    private Component notes() {
        var rows = new Div(new FormRow(getTranslation("plan.form.row.notes"), note, privateNote));
        rows.addClassName("hs-plan-rows");
        return rows;
    }

    private Component cautionsOpen() {
        var text = new Paragraph(getTranslation("plan.form.cautions.open"));
        text.addClassName("hs-open");
        return text;
    }

    private static TextArea area(String label, @Nullable String text) {
        var area = new TextArea(label);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setManualValidation(true);
        area.setValue(requireNonNullElse(text, ""));
        return area;
    }
}
