package org.homestretch.outcome;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.homestretch.outcome.Definition.Item;
import org.homestretch.outcome.Definition.Option;

/** The lowest and the highest score that answers to a definition can have. */
record Reach(BigDecimal low, BigDecimal high) {

    /** Empty when an item has no range, which is told elsewhere. */
    static Optional<Reach> of(Definition definition) {
        var items = definition.items().stream().map(Reach::of).toList();
        if (items.isEmpty() || items.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
        return Optional.of(
                together(definition, items.stream().map(Optional::get).toList()));
    }

    private static Reach together(Definition definition, List<Reach> items) {
        var sum = items.stream().reduce((one, other) -> new Reach(one.low.add(other.low), one.high.add(other.high)));
        return switch (definition.scoring().method()) {
            case SINGLE, SUM -> sum.orElseThrow();
            case MEAN -> sum.orElseThrow().dividedBy(items.size());
            case PRODUCT -> items.stream().reduce(Reach::times).orElseThrow();
        };
    }

    private static Optional<Reach> of(Item item) {
        return switch (item.kind()) {
            case YES_NO, TICK -> Optional.of(new Reach(BigDecimal.ZERO, BigDecimal.ONE));
            case CHOICE ->
                item.options().stream()
                        .map(Option::score)
                        .map(it -> new Reach(it, it))
                        .reduce((one, other) -> new Reach(one.low.min(other.low), one.high.max(other.high)));
            case SCALE, NUMBER, DECIMAL, ACTIVITIES ->
                item.low() == null || item.high() == null
                        ? Optional.empty()
                        : Optional.of(new Reach(BigDecimal.valueOf(item.low()), BigDecimal.valueOf(item.high())));
        };
    }

    private Reach times(Reach other) {
        var corners = List.of(
                low.multiply(other.low), low.multiply(other.high), high.multiply(other.low), high.multiply(other.high));
        return new Reach(
                corners.stream().reduce(BigDecimal::min).orElseThrow(),
                corners.stream().reduce(BigDecimal::max).orElseThrow());
    }

    private Reach dividedBy(int count) {
        var by = BigDecimal.valueOf(count);
        return new Reach(low.divide(by, MathContext.DECIMAL64), high.divide(by, MathContext.DECIMAL64));
    }
}
