package org.homestretch.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.outcome.Definition.Item;
import org.homestretch.outcome.Definition.Method;
import org.jspecify.annotations.Nullable;

/**
 * Turns answers into a score. With fewer answers than the measure demands there is none; where it allows gaps in a sum, each
 * gap counts as the mean of what was answered.
 */
final class Scorer {

    static final String VERSION = "1";

    private Scorer() {}

    static Score score(Definition definition, Answers answers) {
        var scores = scores(definition, answers);
        var asked = definition.questions(answers.activities());
        var value = scores.size() < definition.scoring().minimumAnswered() ? null : value(definition, scores, asked);
        return new Score(value, scores.size(), asked);
    }

    private static BigDecimal value(Definition definition, List<BigDecimal> scores, int asked) {
        var method = definition.scoring().method();
        var value = switch (method) {
            case SINGLE -> scores.getFirst();
            case PRODUCT -> scores.stream().reduce(BigDecimal.ONE, BigDecimal::multiply);
            case SUM, MEAN -> {
                var sum = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                var whole = method == Method.MEAN ? BigDecimal.ONE : BigDecimal.valueOf(asked);
                yield sum.multiply(whole).divide(BigDecimal.valueOf(scores.size()), MathContext.DECIMAL64);
            }
        };
        return value.setScale(definition.scoring().decimals(), RoundingMode.HALF_UP);
    }

    private static List<BigDecimal> scores(Definition definition, Answers answers) {
        var scores = new ArrayList<BigDecimal>();
        for (var item : definition.items()) {
            switch (item.kind()) {
                case ACTIVITIES -> {
                    for (int place = 1; place <= answers.activities().size(); place++) {
                        answers.at(Answers.activityKey(item.key(), place)).ifPresent(scores::add);
                    }
                }
                // Whoever leaves a statement alone says that it does not fit.
                case TICK -> scores.add(answers.at(item.key()).orElse(BigDecimal.ZERO));
                default -> {
                    var score = scoreOf(item, answers);
                    if (score != null) scores.add(score);
                }
            }
        }
        return scores;
    }

    private static @Nullable BigDecimal scoreOf(Item item, Answers answers) {
        var value = answers.at(item.key());
        if (value.isEmpty()) return null;
        return item.kind() == Definition.Kind.CHOICE
                ? item.options().get(value.get().intValueExact() - 1).score()
                : value.get();
    }
}
