package org.homestretch.plan.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.util.EnumSet;
import org.homestretch.design.Buttons;

/** The days of the week, with the two choices that are made most at hand. */
class WeekdaysField extends Div {

    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();

    /** @param open whether the exercise's source does not say how often */
    WeekdaysField(boolean open) {
        addClassName("hs-plan-week");
        days.setLabel(getTranslation("plan.form.days"));
        days.addClassName("hs-plan-days");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(it -> getTranslation("plan.schedule.therapist.day." + it));
        days.setManualValidation(true);
        if (open) days.setHelperText(getTranslation("plan.form.days.open"));
        var links = new Div(
                Buttons.quiet(
                        getTranslation("plan.form.days.all"), () -> days.setValue(EnumSet.allOf(DayOfWeek.class))),
                Buttons.quiet(
                        getTranslation("plan.form.days.weekdays"),
                        () -> days.setValue(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY))));
        links.addClassName("hs-plan-links");
        add(days, links);
    }

    CheckboxGroup<DayOfWeek> field() {
        return days;
    }
}
