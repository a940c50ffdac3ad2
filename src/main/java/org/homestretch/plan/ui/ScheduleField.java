package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.design.DayField;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.plan.template.TemplateLine;
import org.jspecify.annotations.Nullable;

/** On which days, how often, from when and until when. Nothing is chosen before the therapist chooses. */
class ScheduleField extends Div {

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final Stepper times;
    private final DayField from;
    private final DayField until;
    private final Stepper weeks;
    private final Button same;
    private @Nullable Integer everyDays;
    private boolean inWeeks;
    private boolean copying;
    private Runnable changed = () -> {};

    /** @param above finds the schedule of the line above, to be taken over on request */
    ScheduleField(ExerciseContent exercise, DraftSchedule given, Supplier<Optional<DraftSchedule>> above) {
        same = Buttons.quiet(
                getTranslation("plan.form.days.above"), () -> above.get().ifPresent(this::copy));
        times = new Stepper(getTranslation("plan.form.times"), 1, Schedule.MOST_TIMES_A_DAY, given.timesADay());
        from = new DayField(getTranslation("plan.form.from"));
        until = new DayField(getTranslation("plan.form.until"));
        weeks = new Stepper(getTranslation("plan.form.weeks"), 1, TemplateLine.MOST_WEEKS, null);
        weeks.setVisible(false);
        addClassName("hs-plan-rows");
        days.setLabel(getTranslation("plan.form.days"));
        days.addClassName("hs-plan-days");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(it -> getTranslation("plan.schedule.therapist.day." + it));
        for (var field : new DayField[] {from, until}) field.setManualValidation(true);
        days.setManualValidation(true);
        hint(exercise);
        show(given);
        var week = new Div(days, links());
        week.addClassName("hs-plan-week");
        add(new FormRow(getTranslation("plan.form.row.when"), week, times, from, until, weeks));
    }

    /** Without a client there are no dates; how long it lasts is said in weeks. */
    void inWeeks() {
        weeks.setValue(TemplateLine.weeks(value()));
        inWeeks = true;
        from.setVisible(false);
        until.setVisible(false);
        weeks.setVisible(true);
    }

    void onChange(Runnable changed) {
        Stream.<HasValue<?, ?>>of(days, times, from, until, weeks)
                .forEach(it -> it.addValueChangeListener(_ -> {
                    if (!copying) changed.run();
                }));
        this.changed = changed;
    }

    /** Whether there is a line above to take the schedule from. */
    void hasAbove(boolean above) {
        same.setVisible(above);
    }

    DraftSchedule value() {
        var chosen = days.getValue();
        return new DraftSchedule(
                chosen, chosen.isEmpty() ? everyDays : null, times.getValue(), from.getValue(), lastDay());
    }

    private @Nullable LocalDate lastDay() {
        return inWeeks ? TemplateLine.lastDay(from.getValue(), weeks.getValue()) : until.getValue();
    }

    /** By the names that problems have. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("days", days);
        fields.put("timesADay", times);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("weeks", weeks);
        return fields;
    }

    private void hint(ExerciseContent exercise) {
        var open = exercise.notInSource();
        if (open.contains(Decision.FREQUENCY)) days.setHelperText(getTranslation("plan.form.days.open"));
        until.setPlaceholder(getTranslation("plan.form.until.none"));
        if (open.contains(Decision.COURSE)) until.setHelperText(getTranslation("plan.form.until.open"));
    }

    private void show(DraftSchedule schedule) {
        everyDays = schedule.everyDays();
        if (everyDays != null) days.setHelperText(getTranslation("plan.form.days.every", everyDays));
        days.setValue(schedule.days());
        times.setValue(schedule.timesADay());
        from.setValue(schedule.from());
        until.setValue(schedule.until());
        if (inWeeks) weeks.setValue(TemplateLine.weeks(schedule));
    }

    private Component links() {
        var links = new Div(
                Buttons.quiet(getTranslation("plan.form.days.all"), () -> choose(EnumSet.allOf(DayOfWeek.class))),
                Buttons.quiet(
                        getTranslation("plan.form.days.weekdays"),
                        () -> choose(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))),
                same);
        links.addClassName("hs-plan-links");
        return links;
    }

    private void choose(Set<DayOfWeek> chosen) {
        days.setValue(chosen);
    }

    private void copy(DraftSchedule schedule) {
        copying = true;
        show(schedule);
        copying = false;
        changed.run();
    }
}
