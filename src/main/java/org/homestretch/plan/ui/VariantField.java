package org.homestretch.plan.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homestretch.dosage.VariantChoice;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Variant;
import org.jspecify.annotations.Nullable;

/** How the exercise is aimed, each way with the area it reaches; left open, the client chooses. */
class VariantField extends ChipChoice<Optional<VariantChoice>> {

    private final Map<VariantChoice, String> names = new LinkedHashMap<>();
    private final FormRow row;

    VariantField(ExerciseContent exercise, @Nullable VariantChoice chosen) {
        super("");
        var several = exercise.variants().size() > 1;
        for (var variant : exercise.variants()) name(variant, several);
        var label = several || names.isEmpty()
                ? getTranslation("plan.form.variant")
                : exercise.variants().getFirst().name();
        setLabel(label);
        List<Optional<VariantChoice>> choices = new ArrayList<>(List.of(Optional.empty()));
        names.keySet().forEach(it -> choices.add(Optional.of(it)));
        setItems(choices);
        setItemLabelGenerator(it -> it.map(names::get).orElseGet(() -> getTranslation("plan.form.variant.none")));
        row = new FormRow(label, this);
        row.setVisible(!names.isEmpty());
        setValue(Optional.ofNullable(chosen).filter(names::containsKey));
    }

    @Nullable
    VariantChoice chosen() {
        return getValue() == null ? null : getValue().orElse(null);
    }

    FormRow row() {
        return row;
    }

    private void name(Variant variant, boolean several) {
        for (var value : variant.values()) {
            var name = getTranslation("plan.form.variant.value", value.name(), value.area());
            names.put(new VariantChoice(variant.key(), value.key()), several ? variant.name() + ": " + name : name);
        }
    }
}
