package org.homestretch.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A well-known measure that the product may not bring along, so that whoever looks for it is told why and what to do. */
public enum AbsentMeasure {
    ODI("odi", "oswestry"),
    EQ_5D("eq-5d", "eq5d", "eq 5d", "euroqol"),
    PROMIS("promis"),
    MSK_HQ("msk-hq", "mskhq", "msk hq", "musculoskeletal health"),
    QUICK_DASH("quickdash", "quick dash", "quick-dash", "dash"),
    START_BACK("start back", "startback", "start-back", "keele"),
    EARS("ears", "exercise adherence rating");

    private final List<String> names;

    AbsentMeasure(String... names) {
        this.names = List.of(names);
    }

    /** The one that somebody looks for by this text, from its third letter on. */
    public static Optional<AbsentMeasure> lookedFor(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.length() < 3) return Optional.empty();
        return Stream.of(values()).filter(it -> it.isNamed(text)).findFirst();
    }

    private boolean isNamed(String text) {
        return names.stream().anyMatch(it -> it.startsWith(text) || text.contains(it));
    }
}
