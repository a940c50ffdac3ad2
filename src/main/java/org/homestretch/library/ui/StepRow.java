package org.homestretch.library.ui;

import static java.util.Objects.requireNonNullElse;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.library.ExerciseContent.Step;
import org.jspecify.annotations.Nullable;

/** One instruction as it is written. */
class StepRow extends ListItem {

    private final Step given;
    private final Select<Step.Role> role = new Select<>();
    private final TextArea text;
    private final TextArea left;
    private final TextArea right;
    private final NativeDetails sided;
    private final Div moving = new Div();
    private final StepsField list;

    StepRow(Step given, StepsField list) {
        this.given = given;
        this.list = list;
        addClassName("hs-own-step");
        role.setLabel(getTranslation("library.own.step.role"));
        role.setItems(Step.Role.values());
        role.setItemLabelGenerator(it -> getTranslation("library.role." + it));
        role.setValue(given.role());
        text = area("library.own.step.text", given.text());
        left = area("library.own.step.left", given.left());
        right = area("library.own.step.right", given.right());
        sided = new NativeDetails(getTranslation("library.own.step.sided"), new Div(left, right));
        sided.setOpen(given.left() != null);
        moving.addClassName("hs-plan-links");
        role.addValueChangeListener(_ -> list.changed());
        Stream.of(text, left, right).forEach(it -> it.addValueChangeListener(_ -> list.changed()));
        add(role, text, sided, moving);
    }

    Step value() {
        return new Step(role.getValue(), text.getValue().strip(), given.why(), sidedText(left), sidedText(right));
    }

    TextArea text() {
        return text;
    }

    TextArea left() {
        return left;
    }

    TextArea right() {
        return right;
    }

    /** @param hasSides whether the exercise is done left and right */
    void placed(int place, int count, boolean hasSides) {
        getElement().setAttribute("aria-label", getTranslation("library.own.step", place + 1));
        sided.setVisible(hasSides);
        moving.removeAll();
        if (place > 0) moving.add(Buttons.quiet(getTranslation("library.own.step.up"), () -> list.move(this, -1)));
        if (place < count - 1) {
            moving.add(Buttons.quiet(getTranslation("library.own.step.down"), () -> list.move(this, 1)));
        }
        moving.add(Buttons.quiet(getTranslation("library.own.step.remove"), () -> list.remove(this)));
    }

    private @Nullable String sidedText(TextArea area) {
        return !sided.isVisible() || area.getValue().isBlank()
                ? null
                : area.getValue().strip();
    }

    private TextArea area(String label, @Nullable String value) {
        var area = new TextArea(getTranslation(label));
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValue(requireNonNullElse(value, ""));
        return area;
    }
}
