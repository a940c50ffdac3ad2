package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Preparation;
import org.homestretch.plan.draft.DraftAmount;
import org.homestretch.plan.draft.DraftBranch;
import org.homestretch.plan.draft.DraftDosage;

/** How much: for each preparation that changes it, and always for sessions without. */
class AmountsField extends Div {

    private final ExerciseContent exercise;
    private final Map<String, AmountField> branches = new LinkedHashMap<>();
    private final Map<AmountField, FormRow> rows = new HashMap<>();
    private final AmountField otherwise;
    private Runnable changed = () -> {};

    AmountsField(ExerciseContent exercise, DraftDosage given) {
        this.exercise = exercise;
        addClassName("hs-plan-amounts");
        for (var branch : given.branches()) branches.put(branch.preparation(), field(branch));
        otherwise = new AmountField(this::nameOfOtherwise, given.amount());
        show();
    }

    void onChange(Runnable listener) {
        changed = () -> {
            rows.forEach((field, row) -> row.name(field.getLabel()));
            listener.run();
        };
        branches.values().forEach(it -> it.onChange(changed));
        otherwise.onChange(changed);
    }

    DraftAmount amount() {
        return otherwise.getValue();
    }

    List<DraftBranch> branches() {
        var typed = new ArrayList<DraftBranch>();
        branches.forEach((preparation, field) -> typed.add(new DraftBranch(preparation, field.getValue())));
        return typed;
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("amount", otherwise);
        int i = 0;
        for (var field : branches.values()) fields.put("branches[" + i++ + "]", field);
        return fields;
    }

    private void show() {
        removeAll();
        rows.clear();
        branches.forEach((preparation, field) -> add(row(field, remove(preparation))));
        add(row(otherwise));
        var links = new Div();
        links.addClassName("hs-plan-links");
        exercise.preparations().stream()
                .filter(it -> !branches.containsKey(it.key()))
                .forEach(it -> links.add(
                        Buttons.quiet(getTranslation("plan.form.branch.add", it.name()), () -> addBranch(it))));
        if (links.getComponentCount() > 0) add(links);
    }

    private FormRow row(AmountField field, Component... beside) {
        field.renamed();
        var all = Stream.concat(Stream.of(field), Stream.of(beside)).toArray(Component[]::new);
        var row = new FormRow(field.getLabel(), all);
        rows.put(field, row);
        return row;
    }

    private Component remove(String preparation) {
        var remove = Buttons.quiet(getTranslation("plan.form.remove"), () -> {
            branches.remove(preparation);
            show();
            changed.run();
        });
        remove.setAriaLabel(getTranslation("plan.form.branch.remove", name(preparation)));
        return remove;
    }

    /** It begins with the amount that holds without. */
    private void addBranch(Preparation preparation) {
        var field = field(new DraftBranch(preparation.key(), otherwise.getValue()));
        field.onChange(changed);
        branches.put(preparation.key(), field);
        show();
        changed.run();
    }

    private AmountField field(DraftBranch branch) {
        return new AmountField(
                unit -> getTranslation("plan.form.with." + unit, name(branch.preparation())), branch.amount());
    }

    private String nameOfOtherwise(AmountUnit unit) {
        return switch (branches.size()) {
            case 0 -> getTranslation("plan.form.amount." + unit);
            case 1 ->
                getTranslation(
                        "plan.form.without." + unit,
                        name(branches.keySet().iterator().next()));
            default -> getTranslation("plan.form.otherwise." + unit);
        };
    }

    private String name(String preparation) {
        return exercise.preparation(preparation).map(Preparation::name).orElse(preparation);
    }
}
