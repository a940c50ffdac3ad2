package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.draft.DraftBranch;
import org.homestretch.plan.draft.DraftDosage;

/** How much, and how. Shows what the exercise has: its preparations, sides, ways of aiming, and click rule. */
class DosageField extends Div {

    private final DraftDosage given;
    private final Stepper sets;
    private final AmountField amount;
    private final List<AmountField> branches = new ArrayList<>();
    private final Stepper hold;
    private final Stepper rest;
    private final SidesField sides;
    private final VariantField variant;
    private final TextField load;
    private final Stepper effort;
    private final Checkbox click;

    DosageField(ExerciseContent exercise, DraftDosage given) {
        this.given = given;
        addClassName("hs-plan-rows");
        sets = new Stepper(getTranslation("plan.form.sets"), 1, 20, given.sets());
        if (exercise.notInSource().contains(Decision.SETS)) sets.setHelperText(getTranslation("plan.form.sets.open"));
        for (var branch : given.branches()) branches.add(branch(exercise, branch));
        amount = new AmountField(nameOfAmount(exercise), given.amount());
        hold = new Stepper(getTranslation("plan.form.hold"), 1, 300, given.holdSeconds());
        rest = new Stepper(getTranslation("plan.form.rest"), 1, 600, given.restSeconds());
        effort = new Stepper(getTranslation("plan.form.effort"), 0, 10, given.effortCeiling());
        load = new TextField(getTranslation("plan.form.load"));
        load.setValueChangeMode(ValueChangeMode.LAZY);
        load.setManualValidation(true);
        load.setValue(requireNonNullElse(given.load(), ""));
        sides = new SidesField(given);
        variant = new VariantField(exercise, given.variant());
        click = new Checkbox(getTranslation("plan.form.click"), given.bonusAfterClick());
        click.setVisible(exercise.clickRule() != null);
        click.setHelperText(exercise.clickRule());
        add(new FormRow(getTranslation("plan.form.row.amount"), amounts()));
        add(new FormRow(getTranslation("plan.form.row.how"), sides, sides.orderField(), variant, load, click));
        showClick();
    }

    void onChange(Runnable changed) {
        Stream.concat(branches.stream(), Stream.of(amount)).forEach(it -> it.onChange(changed));
        Stream.<HasValue<?, ?>>of(sets, hold, rest, effort, load, variant, click)
                .forEach(it -> it.addValueChangeListener(_ -> changed.run()));
        sides.onChange(() -> {
            showClick();
            changed.run();
        });
    }

    DraftDosage value() {
        var typed = new ArrayList<DraftBranch>();
        for (int i = 0; i < branches.size(); i++) {
            typed.add(new DraftBranch(
                    given.branches().get(i).preparation(), branches.get(i).getValue()));
        }
        return new DraftDosage(
                sets.getValue(),
                amount.getValue(),
                typed,
                hold.getValue(),
                rest.getValue(),
                given.tempo(),
                sides.chosen(),
                sides.order(),
                load.isEmpty() ? null : load.getValue(),
                effort.getValue(),
                variant.getValue(),
                click.getValue());
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("sets", sets);
        fields.put("amount", amount);
        for (int i = 0; i < branches.size(); i++) fields.put("branches[" + i + "]", branches.get(i));
        fields.put("holdSeconds", hold);
        fields.put("restSeconds", rest);
        fields.put("effortCeiling", effort);
        fields.put("load", load);
        fields.put("sideOrder", sides.orderField());
        return fields;
    }

    private Component[] amounts() {
        var all = new ArrayList<Component>(branches);
        all.addAll(List.of(amount, sets, hold, rest, effort));
        return all.toArray(Component[]::new);
    }

    /** A round on the other side needs another side. */
    private void showClick() {
        click.setEnabled(sides.chosen().isTwoSided());
    }

    private AmountField branch(ExerciseContent exercise, DraftBranch branch) {
        var name = exercise.preparation(branch.preparation())
                .map(ExerciseContent.Preparation::name)
                .orElse(branch.preparation());
        return new AmountField(
                getTranslation("plan.form.with." + branch.amount().unit(), name), branch.amount());
    }

    private String nameOfAmount(ExerciseContent exercise) {
        var unit = given.amount().unit();
        return switch (given.branches().size()) {
            case 0 -> getTranslation("plan.form.amount." + unit);
            case 1 -> getTranslation("plan.form.without." + unit, branchName(exercise));
            default -> getTranslation("plan.form.otherwise." + unit);
        };
    }

    private String branchName(ExerciseContent exercise) {
        var key = given.branches().getFirst().preparation();
        return exercise.preparation(key).map(ExerciseContent.Preparation::name).orElse(key);
    }
}
