package org.homestretch.outcome;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.outcome.Definition.Item;
import org.homestretch.shared.InputRefused;

/** What holds for answers to a definition; the first breach is refused at its question. */
record AnswerRules(Definition definition) {

    static final int ACTIVITY_CHARACTERS = 120;

    void check(Answers answers) {
        var known = new HashSet<String>();
        for (var item : definition.items()) {
            switch (item.kind()) {
                case ACTIVITIES -> {
                    checkNamed(answers.activities());
                    for (int place = 1; place <= answers.activities().size(); place++) {
                        check(item, Answers.activityKey(item.key(), place), answers, known);
                    }
                }
                default -> check(item, item.key(), answers, known);
            }
        }
        if (definition.activities().isEmpty() && !answers.activities().isEmpty())
            throw refused("activities", "unknown");
        if (!known.containsAll(answers.values().keySet())) throw refused("answers", "unknown");
    }

    /** @throws InputRefused at "activities" unless one to five different ones are named */
    static void checkNamed(List<String> activities) {
        if (activities.isEmpty()) throw refused("activities", "activities.none");
        if (activities.size() > Definition.ACTIVITIES)
            throw refused("activities", "activities.many", Definition.ACTIVITIES);
        for (var activity : activities) {
            if (activity.isBlank()) throw refused("activities", "activities.none");
            if (activity.length() > ACTIVITY_CHARACTERS) {
                throw refused("activities", "activities.long", ACTIVITY_CHARACTERS);
            }
        }
        if (Set.copyOf(activities).size() < activities.size()) throw refused("activities", "activities.twice");
    }

    private static void check(Item item, String key, Answers answers, Set<String> known) {
        known.add(key);
        answers.at(key).ifPresent(value -> {
            if (!isPossible(item, value)) throw refused("answers." + key, "outside");
        });
    }

    private static boolean isPossible(Item item, BigDecimal value) {
        return switch (item.kind()) {
            case YES_NO, TICK -> isWhole(value) && isWithin(0, value, 1);
            case CHOICE -> isWhole(value) && isWithin(1, value, item.options().size());
            case DECIMAL -> value.scale() <= 3 && isWithin(item, value);
            case SCALE, NUMBER, ACTIVITIES -> isWhole(value) && isWithin(item, value);
        };
    }

    private static boolean isWithin(Item item, BigDecimal value) {
        return item.low() != null && item.high() != null && isWithin(item.low(), value, item.high());
    }

    private static boolean isWithin(int low, BigDecimal value, int high) {
        return value.compareTo(BigDecimal.valueOf(low)) >= 0 && value.compareTo(BigDecimal.valueOf(high)) <= 0;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() <= 0 && value.scale() >= -6;
    }

    private static InputRefused refused(String field, String key, Object... arguments) {
        return new InputRefused(field, "outcome.answer." + key, arguments);
    }
}
