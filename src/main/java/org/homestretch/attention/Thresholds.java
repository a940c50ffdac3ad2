package org.homestretch.attention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All thresholds as they hold for one client, therapist or practice. */
public record Thresholds(Map<Threshold, Setting> settings) {

    static final Thresholds BUILT_IN = builtIn();

    public Thresholds {
        settings = Map.copyOf(settings);
    }

    public Setting of(Threshold threshold) {
        return Objects.requireNonNull(settings.get(threshold));
    }

    int value(Threshold threshold) {
        return of(threshold).value();
    }

    /** The same, where these decide what they name. */
    Thresholds with(Map<Threshold, Integer> special, Setting.Source source) {
        if (special.isEmpty()) return this;
        var all = new EnumMap<Threshold, Setting>(settings);
        special.forEach((threshold, value) -> all.put(threshold, new Setting(value, source)));
        return new Thresholds(all);
    }

    private static Thresholds builtIn() {
        var all = new EnumMap<Threshold, Setting>(Threshold.class);
        for (var threshold : Threshold.values()) {
            all.put(threshold, new Setting(threshold.builtIn(), Setting.Source.BUILT_IN));
        }
        return new Thresholds(all);
    }
}
