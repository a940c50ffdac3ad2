package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftSchedule;
import org.jspecify.annotations.Nullable;

/** All that can be said of one exercise of a plan; made only when its line is opened. */
class LineFields extends Div {

    private final DraftLine given;
    private final DosageField dosage;
    private final ScheduleField schedule;
    private final TextArea note;
    private final TextArea privateNote;

    LineFields(
            ExerciseContent exercise,
            DraftLine given,
            String firstName,
            Supplier<Optional<DraftSchedule>> scheduleAbove,
            Runnable changed) {
        this.given = given;
        addClassName("hs-plan-fields");
        dosage = new DosageField(exercise, given.dosage());
        schedule = new ScheduleField(exercise, given.schedule(), scheduleAbove);
        note = area(getTranslation("plan.note", firstName), given.note());
        privateNote = area(getTranslation("plan.form.private"), given.privateNote());
        privateNote.setHelperText(getTranslation("plan.private"));
        var notes = new Div(new FormRow(getTranslation("plan.form.row.notes"), note, privateNote));
        notes.addClassName("hs-plan-rows");
        add(dosage, schedule, notes);
        if (exercise.notInSource().contains(Decision.CONTRAINDICATIONS)) add(cautionsOpen());
        dosage.onChange(changed);
        schedule.onChange(changed);
        note.addValueChangeListener(_ -> changed.run());
        privateNote.addValueChangeListener(_ -> changed.run());
    }

    DraftLine value() {
        return new DraftLine(
                given.line(),
                given.exerciseRevision(),
                dosage.value(),
                schedule.value(),
                note.isEmpty() ? null : note.getValue(),
                privateNote.isEmpty() ? null : privateNote.getValue());
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<>(dosage.fields());
        fields.putAll(schedule.fields());
        fields.put("note", note);
        fields.put("privateNote", privateNote);
        return fields;
    }

    /** Whether there is a line above to take the schedule from. */
    void hasAbove(boolean above) {
        schedule.hasAbove(above);
    }

    private Component cautionsOpen() {
        var text = new Paragraph(getTranslation("plan.form.cautions.open"));
        text.addClassName("hs-plan-hint");
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
