package org.homestretch.library.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.design.Segments;
import org.homestretch.design.Stepper;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Branch;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.dosage.SideOrder;
import org.homestretch.dosage.Tempo;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Phase;
import org.homestretch.library.SuggestedDosage;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** How much of an own exercise is suggested, on which sides, and how long one repetition takes. */
class OwnDosage extends Div {

    private enum Unit {
        REPETITIONS,
        SECONDS
    }

    /** From how many to how many, with a preparation or without one. */
    private record Range(@Nullable Branch branch, Stepper low, Stepper high) {}

    private final ExerciseContent given;
    private final Select<Laterality> laterality = new Select<>();
    private final Stepper sets;
    private final Segments<Unit> unit;
    private final List<Range> ranges = new ArrayList<>();
    private final Map<Phase.Kind, Stepper> phases = new LinkedHashMap<>();
    private final Div times = new Div();

    OwnDosage(ExerciseContent given, Runnable changed) {
        this.given = given;
        addClassName("hs-form");
        laterality.setLabel(getTranslation("library.own.laterality"));
        laterality.setItems(Laterality.values());
        laterality.setItemLabelGenerator(it -> getTranslation("library.own.laterality." + it));
        laterality.setValue(given.dosage().laterality());
        laterality.addClassName("hs-half");
        sets = stepper("sets", 20, given.dosage().sets());
        sets.setHelperText(getTranslation("library.own.sets.open"));
        unit = new Segments<>(
                getTranslation("library.own.unit"), it -> getTranslation("library.own.unit." + it), Unit.values());
        unit.setValue(given.dosage().amount() instanceof Repetitions ? Unit.REPETITIONS : Unit.SECONDS);
        add(laterality, sets, unit);
        addRange(null, given.dosage().amount());
        given.dosage().branches().forEach(it -> addRange(it, it.amount()));
        for (var kind : Phase.Kind.values()) {
            phases.put(kind, stepper("phase." + kind, kind == Phase.Kind.HOLD ? 300 : 30, secondsOf(kind)));
        }
        times.addClassName("hs-form");
        phases.values().forEach(times::add);
        add(times);
        unit.addValueChangeListener(_ -> showTimes());
        showTimes();
        laterality.addValueChangeListener(_ -> changed.run());
        unit.addValueChangeListener(_ -> changed.run());
        sets.addValueChangeListener(_ -> changed.run());
        phases.values().forEach(it -> it.addValueChangeListener(_ -> changed.run()));
        ranges.forEach(it -> {
            it.low().addValueChangeListener(_ -> changed.run());
            it.high().addValueChangeListener(_ -> changed.run());
        });
    }

    Select<Laterality> laterality() {
        return laterality;
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("sets", sets);
        for (int i = 0; i < ranges.size(); i++) {
            fields.put("low" + i, ranges.get(i).low());
            fields.put("high" + i, ranges.get(i).high());
        }
        if (isCounted()) phases.forEach((kind, field) -> fields.put("phase." + kind, field));
        return fields;
    }

    List<Runnable> checks() {
        var checks = new ArrayList<Runnable>();
        for (int i = 0; i < ranges.size(); i++) {
            var low = ranges.get(i).low().getValue();
            var high = ranges.get(i).high().getValue();
            var place = i;
            checks.add(() -> refuse(low == null, "low" + place, "library.own.amount.missing"));
            checks.add(
                    () -> refuse(low != null && high != null && high < low, "high" + place, "library.own.amount.less"));
        }
        checks.add(() ->
                refuse(isCounted() && seconds(Phase.Kind.RETURN) == null, "phase.RETURN", "library.own.phase.missing"));
        return checks;
    }

    List<Phase> rep() {
        if (!isCounted()) return List.of();
        if (phases.keySet().stream().allMatch(it -> Objects.equals(seconds(it), secondsOf(it)))) return given.rep();
        var rep = new ArrayList<Phase>();
        phases.forEach((kind, field) -> {
            if (field.getValue() != null) rep.add(new Phase(kind, field.getValue()));
        });
        return rep;
    }

    /** What is not asked for stays as it was, as far as it still fits. */
    SuggestedDosage value() {
        var before = given.dosage();
        var sides = laterality.getValue();
        return new SuggestedDosage(
                sets.getValue(),
                amount(ranges.getFirst()),
                ranges.stream()
                        .filter(it -> it.branch() != null)
                        .map(it -> new Branch(requireNonNull(it.branch()).preparation(), amount(it)))
                        .toList(),
                isCounted() ? seconds(Phase.Kind.HOLD) : null,
                before.restSeconds(),
                tempo(before.tempo()),
                sides,
                sideOrder(sides, before.sideOrder()),
                before.load(),
                before.effortCeiling(),
                before.variant(),
                before.bonusAfterClick() && sides.isTwoSided());
    }

    private static @Nullable SideOrder sideOrder(Laterality sides, @Nullable SideOrder before) {
        if (!sides.isTwoSided()) return null;
        return before == null ? SideOrder.CLIENTS_CHOICE : before;
    }

    private @Nullable Tempo tempo(@Nullable Tempo before) {
        var move = seconds(Phase.Kind.MOVE);
        var back = seconds(Phase.Kind.RETURN);
        return before == null || !isCounted() || move == null || back == null ? null : new Tempo(move, back);
    }

    private Amount amount(Range range) {
        int low = range.low().getValue();
        int high = range.high().getValue() == null ? low : range.high().getValue();
        return isCounted() ? new Repetitions(low, high) : new Seconds(low, high);
    }

    private boolean isCounted() {
        return unit.getValue() == Unit.REPETITIONS;
    }

    private void showTimes() {
        times.setVisible(isCounted());
        var most = isCounted() ? Repetitions.MOST : Seconds.MOST;
        ranges.forEach(it -> {
            it.low().setMax(most);
            it.high().setMax(most);
        });
    }

    private void addRange(@Nullable Branch branch, Amount amount) {
        var range = new Range(
                branch,
                new Stepper(named("from", branch), 1, Repetitions.MOST, amount.low()),
                new Stepper(named("to", branch), 1, Repetitions.MOST, amount.high()));
        range.low().addClassName("hs-half");
        range.high().addClassName("hs-half");
        ranges.add(range);
        add(range.low(), range.high());
    }

    private String named(String end, @Nullable Branch branch) {
        var text = getTranslation("library.own.amount." + end);
        if (branch == null) return text;
        var preparation = given.preparation(branch.preparation()).orElseThrow();
        return getTranslation("library.own.amount.with", text, preparation.name());
    }

    private Stepper stepper(String what, int most, @Nullable Integer value) {
        var stepper = new Stepper(getTranslation("library.own." + what), 1, most, value);
        stepper.addClassName("hs-half");
        return stepper;
    }

    private @Nullable Integer seconds(Phase.Kind kind) {
        return requireNonNull(phases.get(kind)).getValue();
    }

    private @Nullable Integer secondsOf(Phase.Kind kind) {
        return given.rep().stream()
                .filter(it -> it.kind() == kind)
                .map(Phase::seconds)
                .findFirst()
                .orElse(null);
    }

    private static void refuse(boolean wrong, String field, String key) {
        if (wrong) throw new InputRefused(field, key);
    }
}
