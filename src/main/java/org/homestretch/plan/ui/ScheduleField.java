package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.design.DayField;
import org.homestretch.design.Segments;
import org.homestretch.design.Stepper;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.plan.draft.DraftSchedule.Kind;
import org.homestretch.plan.template.TemplateLine;

/** When it is due, from when and until when. Only the fields of the chosen kind are in sight; what others hold is kept. */
class ScheduleField extends Div {

    private final Segments<Kind> kind;
    private final WeekdaysField days;
    private final Stepper every;
    private final Stepper week;
    private final Paragraph needed;
    private final Stepper times;
    private final CheckboxGroup<PartOfDay> parts;
    private final DayField from;
    private final DayField until;
    private final DayField review;
    private final Stepper weeks;
    private final Stepper reviewWeeks;
    private final Button same;
    private boolean inWeeks;
    private boolean copying;
    private Runnable changed = () -> {};

    /** @param above finds the schedule of the line above, to be taken over on request */
    ScheduleField(ExerciseContent exercise, DraftSchedule given, Supplier<Optional<DraftSchedule>> above) {
        same = Buttons.quiet(
                getTranslation("plan.form.days.above"), () -> above.get().ifPresent(this::copy));
        kind = new Segments<>(
                getTranslation("plan.form.kind"), it -> getTranslation("plan.form.kind." + it), Kind.values());
        kind.addClassName("hs-plan-kind");
        days = new WeekdaysField(exercise.notInSource().contains(Decision.FREQUENCY));
        every = new Stepper(getTranslation("plan.form.every"), 1, 30, given.everyDays());
        every.setHelperText(getTranslation("plan.form.every.hint"));
        week = new Stepper(getTranslation("plan.form.week"), 1, 7, given.timesAWeek());
        week.setHelperText(getTranslation("plan.form.week.hint"));
        for (var often : new Stepper[] {every, week}) often.addClassName("hs-plan-often");
        needed = new Paragraph(getTranslation("plan.form.needed"));
        needed.addClassName("hs-plan-needed");
        times = new Stepper(getTranslation("plan.form.times"), 1, Schedule.MOST_TIMES_A_DAY, given.timesADay());
        parts = parts();
        from = new DayField(getTranslation("plan.form.from"));
        until = new DayField(getTranslation("plan.form.until"));
        weeks = new Stepper(getTranslation("plan.form.weeks"), 1, TemplateLine.MOST_WEEKS, null);
        reviewWeeks = new Stepper(getTranslation("plan.form.review.weeks"), 1, TemplateLine.MOST_WEEKS, null);
        weeks.setVisible(false);
        reviewWeeks.setVisible(false);
        review = new DayField(getTranslation("plan.form.review"));
        hint(exercise);
        addClassName("hs-plan-rows");
        show(given);
        add(new FormRow(
                getTranslation("plan.form.row.when"),
                kind,
                days,
                every,
                week,
                needed,
                times,
                parts,
                from,
                until,
                review,
                weeks,
                reviewWeeks,
                links()));
    }

    /** Without a client there are no dates; how long it lasts is said in weeks. */
    void inWeeks() {
        showWeeks(value());
        inWeeks = true;
        for (var date : new DayField[] {from, until, review}) date.setVisible(false);
        weeks.setVisible(true);
        reviewWeeks.setVisible(true);
    }

    void onChange(Runnable changed) {
        this.changed = changed;
        parts.addValueChangeListener(_ -> {
            if (!copying) countParts();
        });
        Stream.<HasValue<?, ?>>of(
                        kind, days.field(), every, week, times, parts, from, until, review, weeks, reviewWeeks)
                .forEach(it -> it.addValueChangeListener(_ -> {
                    showKind();
                    if (!copying) changed.run();
                }));
    }

    /** Whether there is a line above to take the schedule from. */
    void hasAbove(boolean above) {
        same.setVisible(above);
    }

    DraftSchedule value() {
        return new DraftSchedule(
                kind.getValue(),
                days.field().getValue(),
                every.getValue(),
                week.getValue(),
                times.getValue(),
                parts.getValue(),
                from.getValue(),
                inWeeks ? TemplateLine.lastDay(from.getValue(), weeks.getValue()) : until.getValue(),
                inWeeks ? TemplateLine.reviewDay(from.getValue(), reviewWeeks.getValue()) : review.getValue());
    }

    /** By the names that problems have; only those in sight. */
    Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("days", days.field());
        fields.put("everyDays", every);
        fields.put("timesAWeek", week);
        fields.put("timesADay", times);
        fields.put("parts", parts);
        fields.put("from", from);
        fields.put("until", until);
        fields.put("reviewOn", review);
        fields.put("weeks", weeks);
        fields.put("reviewWeeks", reviewWeeks);
        fields.values().removeIf(field -> field == days.field() ? !days.isVisible() : !field.isVisible());
        return fields;
    }

    private CheckboxGroup<PartOfDay> parts() {
        var group = new CheckboxGroup<PartOfDay>();
        group.setLabel(getTranslation("plan.form.parts"));
        group.setHelperText(getTranslation("plan.form.parts.hint"));
        group.addClassNames("hs-plan-days", "hs-plan-parts");
        group.setItems(PartOfDay.values());
        group.setItemLabelGenerator(it -> getTranslation("plan.form.part." + it));
        group.setManualValidation(true);
        return group;
    }

    /** Who says when in the day also says how often. */
    private void countParts() {
        var count = parts.getValue().size();
        if (kind.getValue().isDated() && count > 0) times.setValue(count);
    }

    private void hint(ExerciseContent exercise) {
        for (var field : new DayField[] {from, until, review}) field.setManualValidation(true);
        until.setPlaceholder(getTranslation("plan.form.until.none"));
        review.setPlaceholder(getTranslation("plan.form.review.none"));
        if (exercise.notInSource().contains(Decision.COURSE)) {
            until.setHelperText(getTranslation("plan.form.until.open"));
        }
    }

    private void show(DraftSchedule schedule) {
        kind.setValue(schedule.kind());
        days.field().setValue(schedule.days());
        every.setValue(schedule.everyDays());
        week.setValue(schedule.timesAWeek());
        times.setValue(schedule.timesADay());
        parts.setValue(schedule.parts());
        from.setValue(schedule.from());
        until.setValue(schedule.until());
        review.setValue(schedule.reviewOn());
        if (inWeeks) showWeeks(schedule);
        showKind();
    }

    private void showWeeks(DraftSchedule schedule) {
        weeks.setValue(TemplateLine.weeks(schedule));
        reviewWeeks.setValue(TemplateLine.reviewWeeks(schedule));
    }

    private void showKind() {
        var chosen = kind.getValue();
        days.setVisible(chosen == Kind.ON_DAYS);
        every.setVisible(chosen == Kind.EVERY_DAYS);
        week.setVisible(chosen == Kind.TIMES_A_WEEK);
        needed.setVisible(chosen == Kind.WHEN_NEEDED);
        times.setVisible(chosen.isDated());
        parts.setVisible(chosen != Kind.WHEN_NEEDED);
    }

    private Component links() {
        var links = new Div(same);
        links.addClassName("hs-plan-links");
        return links;
    }

    private void copy(DraftSchedule schedule) {
        copying = true;
        show(schedule);
        copying = false;
        changed.run();
    }
}
