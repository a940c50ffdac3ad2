package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.design.Buttons;
import org.homestretch.library.ExerciseContent.Step;

/** The instructions of an exercise in their order, to be written and moved. */
class StepsField extends Div {

    private final List<StepRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Runnable changed;
    private boolean hasSides;

    StepsField(List<Step> given, Runnable changed) {
        this.changed = changed;
        addClassName("hs-stack");
        list.addClassName("hs-own-steps");
        given.forEach(it -> rows.add(new StepRow(it, this)));
        add(list, Buttons.outlined(getTranslation("library.own.step.add"), this::addRow));
        arrange();
    }

    List<StepRow> rows() {
        return List.copyOf(rows);
    }

    List<Step> value() {
        return rows.stream().map(StepRow::value).toList();
    }

    void hasSides(boolean sides) {
        hasSides = sides;
        arrange();
    }

    void changed() {
        changed.run();
    }

    void move(StepRow row, int by) {
        var to = rows.indexOf(row) + by;
        rows.remove(row);
        rows.add(to, row);
        arrange();
        row.text().focus();
        changed();
    }

    void remove(StepRow row) {
        rows.remove(row);
        arrange();
        changed();
    }

    private void addRow() {
        var role = rows.isEmpty() ? Step.Role.SET_UP : Step.Role.MOVEMENT;
        var row = new StepRow(new Step(role, "", null, null, null), this);
        rows.add(row);
        arrange();
        row.text().focus();
        changed();
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            list.add(rows.get(i));
            rows.get(i).placed(i, rows.size(), hasSides);
        }
    }
}
