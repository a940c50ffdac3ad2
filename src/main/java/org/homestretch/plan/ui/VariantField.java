package org.homestretch.plan.ui;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import org.homestretch.dosage.VariantChoice;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Variant;
import org.jspecify.annotations.Nullable;

/** How the exercise is aimed, each way with the area it reaches; none leaves it to the client. */
class VariantField extends Select<VariantChoice> {

    private final Map<VariantChoice, String> names = new LinkedHashMap<>();

    VariantField(ExerciseContent exercise, @Nullable VariantChoice chosen) {
        var several = exercise.variants().size() > 1;
        for (var variant : exercise.variants()) name(variant, several);
        setLabel(
                several || names.isEmpty()
                        ? getTranslation("plan.form.variant")
                        : exercise.variants().getFirst().name());
        setEmptySelectionAllowed(true);
        setEmptySelectionCaption(getTranslation("plan.form.variant.none"));
        setItemLabelGenerator(it -> it == null ? getTranslation("plan.form.variant.none") : names.getOrDefault(it, ""));
        setItems(names.keySet());
        setVisible(!names.isEmpty());
        setValue(chosen);
    }

    private void name(Variant variant, boolean several) {
        for (var value : variant.values()) {
            var name = getTranslation("plan.form.variant.value", value.name(), value.area());
            names.put(new VariantChoice(variant.key(), value.key()), several ? variant.name() + ": " + name : name);
        }
    }
}
