package org.homestretch.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;
import org.homestretch.design.Dates;
import org.homestretch.plan.VersionHead;

/** Two versions to choose, and what differs between them. */
class VersionComparison extends Div {

    private final BiFunction<Integer, Integer, ChangeList> compare;
    private final ComboBox<VersionHead> one = new ComboBox<>();
    private final ComboBox<VersionHead> other = new ComboBox<>();
    private final Div result = new Div();

    /** @param versions newest first; at least two */
    VersionComparison(List<VersionHead> versions, BiFunction<Integer, Integer, ChangeList> compare) {
        this.compare = compare;
        addClassName("hs-stack");
        one.setLabel(getTranslation("plan.compare.from"));
        other.setLabel(getTranslation("plan.compare.to"));
        for (var select : List.of(one, other)) {
            select.setItems(versions);
            select.setItemLabelGenerator(it ->
                    getTranslation("plan.compare.version", it.number(), Dates.day(it.effectiveFrom(), getLocale())));
        }
        one.setValue(versions.get(1));
        other.setValue(versions.getFirst());
        one.addValueChangeListener(_ -> show());
        other.addValueChangeListener(_ -> show());
        result.getElement().setAttribute("role", "status");
        var choice = new Div(one, other);
        choice.addClassName("hs-plan-compare");
        add(choice, result);
        show();
    }

    private void show() {
        if (one.isEmpty() || other.isEmpty()) return;
        result.removeAll();
        result.add(compare.apply(one.getValue().number(), other.getValue().number()));
    }
}
