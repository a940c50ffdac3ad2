package org.homestretch.attention.ui;

import com.vaadin.flow.component.UI;
import java.util.EnumMap;
import java.util.Map;
import org.homestretch.attention.Setting;
import org.homestretch.attention.Threshold;
import org.homestretch.attention.Thresholds;
import org.homestretch.design.Stepper;
import org.jspecify.annotations.Nullable;

/** One field for each threshold; an empty one follows what holds more generally, which it says. */
record ThresholdFields(Map<Threshold, Stepper> fields) {

    /**
     * @param own whose fields these are
     * @param general what holds where they decide nothing
     */
    static ThresholdFields of(Thresholds holding, Setting.Source own, Thresholds general) {
        var fields = new EnumMap<Threshold, Stepper>(Threshold.class);
        for (var threshold : Threshold.values()) {
            var setting = holding.of(threshold);
            var field = new Stepper(
                    say("name." + threshold),
                    threshold.least(),
                    threshold.most(),
                    setting.source() == own ? setting.value() : null);
            var inherited = general.of(threshold);
            field.setPlaceholder("" + inherited.value());
            field.setHelperText(say("from." + inherited.source(), inherited.value()));
            fields.put(threshold, field);
        }
        return new ThresholdFields(fields);
    }

    Map<Threshold, @Nullable Integer> values() {
        Map<Threshold, @Nullable Integer> values = new EnumMap<>(Threshold.class);
        fields.forEach((threshold, field) -> values.put(threshold, field.getValue()));
        return values;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("attention.threshold." + key, arguments);
    }
}
