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

/** Which sides, and which of the two first; neither is there for exercises of the body as a whole. */
class SidesField extends Select<Laterality> {

    private final Select<SideOrder> order = new Select<>();

    SidesField(DraftDosage dosage) {
        setLabel(getTranslation("plan.form.sides"));
        setItems(BOTH, ALTERNATING, LEFT, RIGHT);
        setItemLabelGenerator(it -> getTranslation("plan.form.sides." + it));
        order.setLabel(getTranslation("plan.form.order"));
        order.setItems(SideOrder.values());
        order.setItemLabelGenerator(it -> getTranslation("plan.form.order." + it));
        order.setManualValidation(true);
        setVisible(dosage.laterality() != Laterality.NONE);
        if (isVisible()) setValue(dosage.laterality());
        order.setValue(dosage.sideOrder());
        showOrder();
    }

    void onChange(Runnable changed) {
        addValueChangeListener(_ -> {
            showOrder();
            changed.run();
        });
        order.addValueChangeListener(_ -> changed.run());
    }

    Laterality chosen() {
        return isVisible() ? getValue() : Laterality.NONE;
    }

    @Nullable
    SideOrder order() {
        return order.getValue();
    }

    Select<SideOrder> orderField() {
        return order;
    }

    private void showOrder() {
        order.setVisible(chosen().isTwoSided());
    }
}
