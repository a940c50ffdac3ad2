package org.homestretch.outcome;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What somebody answered: a number for each question that was answered, by its key. A choice is the option's place from 1;
 * yes and a tick are 1, no is 0; the activities have the item's key with their place behind it.
 *
 * @param activities the ones that were rated, as they are worded
 */
public record Answers(SortedMap<String, BigDecimal> values, List<String> activities) {

    public Answers {
        var plain = new TreeMap<String, BigDecimal>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        values = java.util.Collections.unmodifiableSortedMap(plain);
        activities = List.copyOf(activities);
    }

    public static Answers of(Map<String, BigDecimal> values, List<String> activities) {
        return new Answers(new TreeMap<>(values), activities);
    }

    Optional<BigDecimal> at(String key) {
        return Optional.ofNullable(values.get(key));
    }

    static String activityKey(String item, int place) {
        return item + "-" + place;
    }

    /** So that 4 and 4.0 are one answer. */
    private static BigDecimal plain(BigDecimal value) {
        if (value.scale() < -9 || value.scale() > 9) return value;
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
