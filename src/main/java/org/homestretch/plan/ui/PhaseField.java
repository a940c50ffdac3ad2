package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.homestretch.design.Stepper;
import org.homestretch.plan.Phase;
import org.homestretch.plan.draft.DraftPhase;

/** The phase that the version belongs to. Its length and what comes next are asked for once it has a name. */
class PhaseField extends Div {

    private final ComboBox<String> name;
    private final Stepper weeks;
    private final TextArea next;
    private final List<Phase> earlier;

    /** @param earlier the plan's phases so far, the newest first */
    PhaseField(DraftPhase given, List<Phase> earlier, Runnable changed) {
        this.earlier = earlier;
        addClassName("hs-plan-phase");
        name = new ComboBox<>(getTranslation("plan.form.phase"));
        name.setPlaceholder(getTranslation("plan.form.phase.hint"));
        name.setItems(earlier.stream().map(Phase::name).distinct().toList());
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(typed -> name.setValue(typed.getDetail()));
        name.setClearButtonVisible(true);
        name.setManualValidation(true);
        weeks = new Stepper(getTranslation("plan.form.phase.weeks"), 1, Phase.MOST_WEEKS, null);
        next = new TextArea(getTranslation("plan.form.phase.next"));
        next.setValueChangeMode(ValueChangeMode.LAZY);
        next.setManualValidation(true);
        add(name, weeks, next);
        restore(given);
        Stream.<HasValue<?, ?>>of(name, weeks, next)
                .forEach(it -> it.addValueChangeListener(_ -> {
                    arrange();
                    changed.run();
                }));
    }

    void restore(DraftPhase given) {
        name.setValue(given.name().isEmpty() ? null : given.name());
        weeks.setValue(given.weeks());
        next.setValue(given.next());
        arrange();
    }

    DraftPhase value() {
        return new DraftPhase(Objects.requireNonNullElse(name.getValue(), ""), weeks.getValue(), next.getValue());
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("phase.name", name);
        fields.put("phase.weeks", weeks);
        fields.put("phase.next", next);
        return fields;
    }

    private void arrange() {
        var begun = !value().equals(DraftPhase.NONE);
        weeks.setVisible(begun);
        next.setVisible(begun);
        name.setHelperText(begun ? beginning() : planned());
    }

    private String beginning() {
        return earlier.stream()
                .findFirst()
                .filter(it -> it.name().equalsIgnoreCase(value().name().strip()))
                .map(it -> getTranslation("plan.form.phase.goes-on", it.began()))
                .orElseGet(() -> getTranslation("plan.form.phase.begins"));
    }

    /** What the newest phase says about the one that is named here next. */
    private String planned() {
        return earlier.stream()
                .findFirst()
                .map(Phase::next)
                .map(it -> getTranslation("plan.form.phase.planned", it))
                .orElse("");
    }
}
