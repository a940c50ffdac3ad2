package org.homestretch.rights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.design.FieldProblems;
import org.homestretch.design.Notice;
import org.homestretch.rights.KeepingRecords;
import org.jspecify.annotations.Nullable;

/** How many years records are kept after the end of care. What the law asks of this practice nobody here knows. */
class RetentionCard extends Section {

    RetentionCard(@Nullable Integer years, Consumer<@Nullable Integer> save) {
        addClassName("hs-card");
        var problems = new FieldProblems();
        var field = problems.field("years", new IntegerField(getTranslation("rights.keep.label")));
        field.setMin(KeepingRecords.FEWEST_YEARS);
        field.setMax(KeepingRecords.MOST_YEARS);
        field.setStepButtonsVisible(true);
        field.setClearButtonVisible(true);
        field.setI18n(
                new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("rights.keep.unreadable")));
        field.setValue(years);
        var button = Buttons.outlined(getTranslation("rights.keep.save"), () -> {
            if (problems.accept(() -> save.accept(field.getValue()))) Notice.show(getTranslation("rights.keep.saved"));
        });
        var row = new Div(field, button);
        row.addClassName("hs-limit");
        add(new H2(getTranslation("rights.keep.title")), new Paragraph(getTranslation("rights.keep.text")), row);
    }
}
