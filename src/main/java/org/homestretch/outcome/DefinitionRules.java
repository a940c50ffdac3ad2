package org.homestretch.outcome;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.function.Consumer;
import org.homestretch.outcome.Definition.Amount;
import org.homestretch.outcome.Definition.Item;
import org.homestretch.outcome.Definition.Kind;
import org.homestretch.outcome.Definition.Method;
import org.jspecify.annotations.Nullable;

/** What a sound definition obeys beyond its form; every breach is told with its place. */
final class DefinitionRules {

    static final int ITEMS = 100;
    static final int OPTIONS = 20;
    static final int CHARACTERS = 2_000;
    private static final String KEY = "[a-z][a-z0-9-]{0,59}";
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000);

    private final Definition definition;
    private final Consumer<String> faults;

    private DefinitionRules(Definition definition, Consumer<String> faults) {
        this.definition = definition;
        this.faults = faults;
    }

    static void check(Definition definition, Consumer<String> faults) {
        var rules = new DefinitionRules(definition, faults);
        rules.whole();
        rules.items();
        rules.scoring();
        rules.amount("error", definition.error());
        rules.amount("important", definition.important());
    }

    private void whole() {
        require(definition.key().matches(KEY), "key", "must be lower case with hyphens");
        require(definition.version() >= 1 && definition.version() <= 9999, "version", "must be 1 to 9999");
        require(definition.minutes() >= 1 && definition.minutes() <= 60, "minutes", "must be 1 to 60");
        text("name", definition.name(), 200);
        text("about", definition.about(), CHARACTERS);
        text("recall", definition.recall(), 200);
        text("lead", definition.lead(), CHARACTERS);
        text("licence", definition.licence(), CHARACTERS);
        text("source", definition.source(), CHARACTERS);
    }

    private void items() {
        var items = definition.items();
        require(!items.isEmpty() && items.size() <= ITEMS, "items", "there must be 1 to " + ITEMS);
        var keys = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            var here = "items[" + i + "]";
            require(items.get(i).key().matches(KEY), here + ".key", "must be lower case with hyphens");
            require(keys.add(items.get(i).key()), here + ".key", "is there twice");
            item(items.get(i), here);
        }
        var activities =
                items.stream().filter(it -> it.kind() == Kind.ACTIVITIES).count();
        require(activities == 0 || items.size() == 1, "items", "activities stand alone");
    }

    private void item(Item item, String here) {
        text(here + ".text", item.text(), CHARACTERS);
        var ranged = item.low() != null && item.high() != null && item.low() < item.high();
        switch (item.kind()) {
            case SCALE, ACTIVITIES -> {
                require(ranged, here + ".low", "must be below high");
                require(!ranged || steps(item) <= 20, here + ".high", "a scale has at most 21 steps");
                require(
                        item.lowWords() != null && item.highWords() != null,
                        here + ".lowWords",
                        "both ends need words");
            }
            case NUMBER, DECIMAL -> require(ranged, here + ".low", "must be below high");
            case CHOICE -> {
                var count = item.options().size();
                require(count >= 2 && count <= OPTIONS, here + ".options", "there must be 2 to " + OPTIONS);
                for (int i = 0; i < count; i++) {
                    text(
                            here + ".options[" + i + "].label",
                            item.options().get(i).label(),
                            200);
                    number(
                            here + ".options[" + i + "].score",
                            item.options().get(i).score());
                }
            }
            case YES_NO, TICK -> {}
        }
    }

    private static int steps(Item item) {
        return item.low() == null || item.high() == null ? 0 : item.high() - item.low();
    }

    private void scoring() {
        var scoring = definition.scoring();
        number("scoring.low", scoring.low());
        number("scoring.high", scoring.high());
        require(scoring.low().compareTo(scoring.high()) < 0, "scoring.low", "must be below high");
        require(scoring.decimals() >= 0 && scoring.decimals() <= 3, "scoring.decimals", "must be 0 to 3");
        text("scoring.unit", scoring.unit(), 60);
        var count = definition.items().size();
        require(
                scoring.minimumAnswered() >= 1 && scoring.minimumAnswered() <= count,
                "scoring.minimumAnswered",
                "must be 1 to the number of items, " + count);
        var one = count == 1 && definition.activities().isEmpty();
        require(scoring.method() != Method.SINGLE || one, "scoring.method", "SINGLE is for one item");
        require(
                scoring.method() != Method.PRODUCT || scoring.minimumAnswered() == count,
                "scoring.minimumAnswered",
                "a product needs all of its items");
        if (definition.activities().isPresent()) {
            require(scoring.method() == Method.MEAN, "scoring.method", "activities are scored by their MEAN");
        }
        range();
    }

    /** The range that is claimed must be the one that answers can reach, or scores would be drawn where they are not. */
    private void range() {
        var scoring = definition.scoring();
        var reach = Reach.of(definition);
        if (reach.isEmpty()) return;
        var low = reach.get().low().setScale(scoring.decimals(), RoundingMode.HALF_UP);
        var high = reach.get().high().setScale(scoring.decimals(), RoundingMode.HALF_UP);
        require(
                low.compareTo(scoring.low()) == 0 && high.compareTo(scoring.high()) == 0,
                "scoring",
                "answers reach from " + low.toPlainString() + " to " + high.toPlainString());
    }

    private void amount(String place, @Nullable Amount amount) {
        if (amount == null) return;
        number(place + ".amount", amount.amount());
        require(amount.amount().signum() > 0, place + ".amount", "must be above 0");
        text(place + ".basis", amount.basis(), CHARACTERS);
        text(place + ".source", amount.source(), CHARACTERS);
    }

    private void number(String place, BigDecimal number) {
        var sound = number.abs().compareTo(LARGEST) <= 0
                && number.stripTrailingZeros().scale() <= 3;
        require(sound, place, "must be a plain number with at most 3 decimals");
    }

    private void text(String place, String text, int most) {
        require(!text.isBlank() && text.length() <= most, place, "must have 1 to " + most + " characters");
    }

    private void require(boolean holds, String place, String rule) {
        if (!holds) faults.accept(place + ": " + rule);
    }
}
