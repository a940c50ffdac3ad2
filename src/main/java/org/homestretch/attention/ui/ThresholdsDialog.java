package org.homestretch.attention.ui;

import java.util.Map;
import java.util.function.Consumer;
import org.homestretch.attention.Setting;
import org.homestretch.attention.Threshold;
import org.homestretch.attention.Thresholds;
import org.homestretch.design.FormDialog;
import org.jspecify.annotations.Nullable;

/** Asks from where on something needs a therapist. */
class ThresholdsDialog extends FormDialog {

    private final ThresholdFields fields;
    private final Consumer<Map<Threshold, @Nullable Integer>> save;

    ThresholdsDialog(
            String title,
            String lead,
            Thresholds holding,
            Setting.Source own,
            Thresholds general,
            Consumer<Map<Threshold, @Nullable Integer>> save) {
        super("attention.thresholds", lead, "attention.thresholds.save");
        setHeaderTitle(title);
        this.save = save;
        fields = ThresholdFields.of(holding, own, general);
        fields.fields().forEach((threshold, field) -> half(threshold.name(), field));
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        save.accept(fields.values());
    }
}
