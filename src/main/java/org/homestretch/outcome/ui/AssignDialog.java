package org.homestretch.outcome.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.homestretch.design.DayField;
import org.homestretch.design.FormDialog;
import org.homestretch.design.Segments;
import org.homestretch.design.Stepper;
import org.homestretch.outcome.AbsentMeasure;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.Assignment;
import org.homestretch.outcome.Cadence;
import org.homestretch.outcome.ClientMeasures;
import org.homestretch.outcome.Definition;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** Chooses a measure and when it is asked. Whoever looks for one that is not here is told why. */
class AssignDialog extends FormDialog {

    private final List<Definition> all;
    private final ClientMeasures earlier;
    private final Consumer<AssignMeasure> assign;
    private final TextField search;
    private final RadioButtonGroup<Definition> measure;
    private final Segments<Cadence.Kind> cadence;
    private final Stepper weeks;
    private final DayField from;
    private final DayField until;
    private final TextArea activities;

    AssignDialog(Collection<Definition> all, ClientMeasures earlier, Consumer<AssignMeasure> assign) {
        super("outcome.assign", "", "outcome.assign.save");
        this.all = List.copyOf(all);
        this.earlier = earlier;
        this.assign = assign;
        search = field("search", new TextField(getTranslation("outcome.assign.search")));
        measure = field("measure", new RadioButtonGroup<>(getTranslation("outcome.assign.measure")));
        activities = field("activities", new TextArea(getTranslation("outcome.assign.activities")));
        cadence = field(
                "cadence",
                new Segments<>(
                        getTranslation("outcome.assign.cadence"),
                        it -> getTranslation("outcome.cadence." + it),
                        Cadence.Kind.values()));
        from = half("from", new DayField(getTranslation("outcome.assign.from")));
        weeks = half("weeks", new Stepper(getTranslation("outcome.assign.weeks"), 1, 52, 4));
        until = half("until", new DayField(""));
        from.setValue(earlier.today());
        measure.addClassName("hs-measures-choice");
        measure.setRenderer(new ComponentRenderer<>(AssignDialog::choice));
        activities.setHelperText(getTranslation("outcome.assign.activities.hint", Definition.ACTIVITIES));
        cadence.setLabel(getTranslation("outcome.assign.cadence"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(it -> search(it.getValue()));
        measure.addValueChangeListener(it -> chosen(it.getValue()));
        cadence.addValueChangeListener(_ -> showFields());
        search("");
        showFields();
    }

    private static Div choice(Definition definition) {
        var about = new Span(definition.about());
        about.addClassName("hs-row-line");
        return new Div(new Span(definition.name()), about);
    }

    private void search(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        var found = all.stream()
                .filter(it -> (it.name() + " " + it.key() + " " + it.about())
                        .toLowerCase(Locale.ROOT)
                        .contains(text))
                .toList();
        var kept = measure.getValue();
        measure.setItems(found);
        if (kept != null && found.contains(kept)) measure.setValue(kept);
        var absent = AbsentMeasure.lookedFor(typed);
        search.setHelperText(absent.map(
                        it -> getTranslation("outcome.absent." + it) + " " + getTranslation("outcome.absent.instead"))
                .orElse(found.isEmpty() ? getTranslation("outcome.assign.nothing") : ""));
        measure.setVisible(!found.isEmpty());
    }

    private void chosen(@Nullable Definition definition) {
        showFields();
        if (definition == null || definition.activities().isEmpty()) return;
        var before = earlier.assignments().reversed().stream()
                .filter(it -> it.definition().key().equals(definition.key()))
                .map(Assignment::activities)
                .filter(it -> !it.isEmpty())
                .findFirst();
        before.ifPresent(it -> activities.setValue(String.join("\n", it)));
    }

    private void showFields() {
        var chosen = measure.getValue();
        var kind = cadence.getValue();
        activities.setVisible(chosen != null && chosen.activities().isPresent());
        weeks.setVisible(kind == Cadence.Kind.EVERY_WEEKS);
        until.setVisible(kind != Cadence.Kind.ONCE);
        until.setLabel(
                getTranslation(kind == Cadence.Kind.START_AND_END ? "outcome.assign.end" : "outcome.assign.until"));
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {
            () -> {
                if (measure.getValue() == null) throw refused("measure", "measure.missing");
            },
            () -> {
                if (from.getValue() == null) throw refused("from", "from.missing");
            }
        };
    }

    @Override
    protected void work() {
        var chosen = measure.getValue();
        var named = chosen.activities().isEmpty()
                ? List.<String>of()
                : activities.getValue().lines().toList();
        assign.accept(new AssignMeasure(chosen.key(), typed(from.getValue()), named));
    }

    private Cadence typed(LocalDate first) {
        var kind = cadence.getValue();
        return new Cadence(
                kind,
                kind == Cadence.Kind.EVERY_WEEKS ? weeks.getValue() : null,
                first,
                kind == Cadence.Kind.ONCE ? null : until.getValue());
    }

    private static InputRefused refused(String field, String key) {
        return new InputRefused(field, "outcome.assign." + key);
    }
}
