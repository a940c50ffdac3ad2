package org.homestretch.plan.ui;

import static org.homestretch.dosage.Laterality.ALTERNATING;
import static org.homestretch.dosage.Laterality.BOTH;
import static org.homestretch.dosage.Laterality.LEFT;
import static org.homestretch.dosage.Laterality.RIGHT;

import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.SideOrder;
import org.homestretch.plan.draft.DraftDosage;
import org.jspecify.annotations.Nullable;

/** Which sides, and which of the two first; neither is there for exercises of the body as a whole. */
class SidesField extends ChipChoice<Laterality> {

    private final ChipChoice<SideOrder> order = new ChipChoice<>(getTranslation("plan.form.order"));
    private final FormRow row = new FormRow(getTranslation("plan.form.sides"), this);
    private final FormRow orderRow = new FormRow(getTranslation("plan.form.order"), order);

    SidesField(DraftDosage dosage) {
        super("");
        setLabel(getTranslation("plan.form.sides"));
        setItems(BOTH, ALTERNATING, LEFT, RIGHT);
        setItemLabelGenerator(it -> getTranslation("plan.form.sides." + it));
        order.setItems(SideOrder.TIGHTER_FIRST, SideOrder.LEFT_FIRST, SideOrder.RIGHT_FIRST, SideOrder.CLIENTS_CHOICE);
        order.setItemLabelGenerator(it -> getTranslation("plan.form.order." + it));
        row.setVisible(dosage.laterality() != Laterality.NONE);
        if (row.isVisible()) setValue(dosage.laterality());
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
        return row.isVisible() ? getValue() : Laterality.NONE;
    }

    @Nullable
    SideOrder order() {
        return order.getValue();
    }

    ChipChoice<SideOrder> orderField() {
        return order;
    }

    FormRow[] rows() {
        return new FormRow[] {row, orderRow};
    }

    private void showOrder() {
        orderRow.setVisible(chosen().isTwoSided());
    }
}
