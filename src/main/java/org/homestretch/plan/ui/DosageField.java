package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.design.Stepper;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.draft.DraftDosage;

/** How much, and how. Shows what the exercise has: its preparations, sides, ways of aiming, and click rule. */
class DosageField extends Div {

    private final AmountsField amounts;
    private final Stepper sets;
    private final Stepper hold;
    private final Stepper rest;
    private final TempoField tempo;
    private final SidesField sides;
    private final VariantField variant;
    private final TextField load;
    private final Stepper effort;
    private final Checkbox click;
    private final FormRow clickRow;

    DosageField(ExerciseContent exercise, DraftDosage given) {
        addClassName("hs-plan-rows");
        amounts = new AmountsField(exercise, given);
        sets = new Stepper(getTranslation("plan.form.sets"), 1, 20, given.sets());
        if (exercise.notInSource().contains(Decision.SETS)) sets.setHelperText(getTranslation("plan.form.sets.open"));
        hold = new Stepper(getTranslation("plan.form.hold"), 1, 300, given.holdSeconds());
        rest = new Stepper(getTranslation("plan.form.rest"), 1, 600, given.restSeconds());
        tempo = new TempoField(given.tempo());
        effort = new Stepper(getTranslation("plan.form.effort"), 0, 10, given.effortCeiling());
        load = new TextField(getTranslation("plan.form.load"));
        load.setPlaceholder(getTranslation("plan.form.load.hint"));
        load.setValueChangeMode(ValueChangeMode.LAZY);
        load.setManualValidation(true);
        load.setValue(requireNonNullElse(given.load(), ""));
        sides = new SidesField(given);
        variant = new VariantField(exercise, given.variant());
        click = new Checkbox(getTranslation("plan.form.click"), given.bonusAfterClick());
        click.addClassName("hs-chip-check");
        clickRow = new FormRow(getTranslation("plan.form.row.click"), click);
        clickRow.setVisible(exercise.clickRule() != null);
        add(
                amounts,
                new FormRow(getTranslation("plan.form.row.sets"), sets, hold, rest),
                new FormRow(getTranslation("plan.form.row.pace"), tempo, effort, load));
        add(sides.rows());
        add(clickRow, variant.row());
        showClick();
    }

    void onChange(Runnable changed) {
        amounts.onChange(changed);
        tempo.onChange(changed);
        Stream.<HasValue<?, ?>>of(sets, hold, rest, effort, load, variant, click)
                .forEach(it -> it.addValueChangeListener(_ -> changed.run()));
        sides.onChange(() -> {
            showClick();
            changed.run();
        });
    }

    DraftDosage value() {
        return new DraftDosage(
                sets.getValue(),
                amounts.amount(),
                amounts.branches(),
                hold.getValue(),
                rest.getValue(),
                tempo.tempo(),
                sides.chosen(),
                sides.order(),
                load.isEmpty() ? null : load.getValue(),
                effort.getValue(),
                variant.chosen(),
                click.getValue());
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<>(amounts.fields());
        fields.put("sets", sets);
        fields.put("holdSeconds", hold);
        fields.put("restSeconds", rest);
        fields.put("tempo", tempo);
        fields.put("effortCeiling", effort);
        fields.put("load", load);
        fields.put("sideOrder", sides.orderField());
        return fields;
    }

    /** A round on the other side needs another side. */
    private void showClick() {
        click.setEnabled(sides.chosen().isTwoSided());
    }
}
