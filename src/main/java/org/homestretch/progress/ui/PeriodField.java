package org.homestretch.progress.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.homestretch.design.DayField;
import org.homestretch.design.FieldProblems;
import org.homestretch.design.Segments;
import org.homestretch.progress.Period;
import org.homestretch.progress.Window;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** Chooses the period: a length up to today, all since the plan began, or own dates. */
class PeriodField extends Div {

    private final Segments<PeriodChoice> choice;
    private final FieldProblems problems = new FieldProblems();
    private final DayField from = problems.field("from", new DayField(getTranslation("progress.tab.period.from")));
    private final DayField to = problems.field("to", new DayField(getTranslation("progress.tab.period.to")));
    private final Div dates = new Div();
    private final Consumer<Period> chosen;

    /** @param shown the dates that are in sight, to start own dates from */
    PeriodField(Period period, Window shown, Consumer<Period> chosen) {
        this.chosen = chosen;
        addClassNames("hs-tools", "hs-period");
        choice = new Segments<>(
                getTranslation("progress.tab.period"), it -> getTranslation(it.messageKey()), PeriodChoice.values());
        choice.setValue(PeriodChoice.of(period));
        from.setValue(shown.from());
        to.setValue(shown.to());
        choice.addValueChangeListener(it -> choose(it.getValue()));
        from.addValueChangeListener(_ -> chooseDates());
        to.addValueChangeListener(_ -> chooseDates());
        dates.add(from, to);
        dates.addClassName("hs-period-dates");
        add(choice, dates);
        showDates(choice.getValue());
    }

    private void choose(PeriodChoice value) {
        showDates(value);
        value.period().ifPresentOrElse(chosen, this::chooseDates);
    }

    private void showDates(PeriodChoice value) {
        dates.setVisible(value == PeriodChoice.OWN);
    }

    private void chooseDates() {
        if (choice.getValue() != PeriodChoice.OWN) return;
        problems.accept(
                () -> chosen.accept(new Period.Between(said("from", from.getValue()), said("to", to.getValue()))));
    }

    private static LocalDate said(String field, @Nullable LocalDate date) {
        if (date == null) throw new InputRefused(field, "progress.tab.period.missing");
        return date;
    }
}
