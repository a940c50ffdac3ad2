package org.homestretch.plan.ui;

import static org.homestretch.dosage.Laterality.ALTERNATING;
import static org.homestretch.dosage.Laterality.BOTH;
import static org.homestretch.dosage.Laterality.LEFT;
import static org.homestretch.dosage.Laterality.RIGHT;

import com.vaadin.flow.component.select.Select;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.draft.DraftDosage;
import org.jspecify.annotations.Nullable;

/** Which sides, and which of the two first; not there for exercises of the body as a whole. */
class SidesField extends FormRow {

    private final Select<Laterality> sides;
    private final Select<SideOrder> order;

    SidesField(String name, DraftDosage dosage) {
        this(name, new Select<>(), new Select<>(), dosage);
    }

    private SidesField(String name, Select<Laterality> sides, Select<SideOrder> order, DraftDosage dosage) {
        super(name, sides, order);
        this.sides = sides;
        this.order = order;
        sides.setLabel(getTranslation("plan.form.sides"));
        sides.setItems(BOTH, ALTERNATING, LEFT, RIGHT);
        sides.setItemLabelGenerator(it -> getTranslation("plan.form.sides." + it));
        order.setLabel(getTranslation("plan.form.order"));
        order.setItems(SideOrder.values());
        order.setItemLabelGenerator(it -> getTranslation("plan.form.order." + it));
        order.setManualValidation(true);
        setVisible(dosage.laterality() != Laterality.NONE);
        if (isVisible()) sides.setValue(dosage.laterality());
        order.setValue(dosage.sideOrder());
        showOrder();
    }

    void onChange(Runnable changed) {
        sides.addValueChangeListener(_ -> {
            showOrder();
            changed.run();
        });
        order.addValueChangeListener(_ -> changed.run());
    }

    Laterality sides() {
        return isVisible() ? sides.getValue() : Laterality.NONE;
    }

    @Nullable
    SideOrder order() {
        return order.getValue();
    }

    Select<SideOrder> orderField() {
        return order;
    }

    private void showOrder() {
        order.setVisible(sides().isTwoSided());
    }
}
