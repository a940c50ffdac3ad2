package org.homestretch.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.design.FieldProblems;
import org.homestretch.design.Notice;
import org.homestretch.identity.PracticeSettings;
import org.jspecify.annotations.Nullable;

/** How many minutes a day a plan may ask for before its author is told that it is long. */
class PlanLimitCard extends Section {

    PlanLimitCard(int minutes, Consumer<@Nullable Integer> save) {
        addClassName("hs-card");
        var problems = new FieldProblems();
        var field = problems.field("dailyMinutes", new IntegerField(getTranslation("identity.minutes.label")));
        field.setMin(PracticeSettings.FEWEST_MINUTES);
        field.setMax(PracticeSettings.MOST_MINUTES);
        field.setStepButtonsVisible(true);
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("identity.minutes.unreadable")));
        field.setValue(minutes);
        var button = Buttons.outlined(getTranslation("identity.minutes.save"), () -> {
            if (problems.accept(() -> save.accept(field.getValue()))) {
                Notice.show(getTranslation("identity.minutes.saved", field.getValue()));
            }
        });
        var row = new Div(field, button);
        row.addClassName("hs-limit");
        add(
                new H2(getTranslation("identity.minutes.title")),
                new Paragraph(getTranslation("identity.minutes.text")),
                row);
    }
}
