package org.homestretch.dosage;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.homestretch.dosage.DosageChange.OfAmount;
import org.homestretch.dosage.DosageChange.OfBranch;
import org.homestretch.dosage.DosageChange.OfBranchOrder;
import org.homestretch.dosage.DosageChange.OfClick;
import org.homestretch.dosage.DosageChange.OfEffort;
import org.homestretch.dosage.DosageChange.OfHold;
import org.homestretch.dosage.DosageChange.OfLoad;
import org.homestretch.dosage.DosageChange.OfOrder;
import org.homestretch.dosage.DosageChange.OfRest;
import org.homestretch.dosage.DosageChange.OfSets;
import org.homestretch.dosage.DosageChange.OfSides;
import org.homestretch.dosage.DosageChange.OfTempo;
import org.homestretch.dosage.DosageChange.OfVariant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** Plain words that say what holds now before they say what held. */
record ClientChangeWording(MessageSourceAccessor texts, DosageWords words) {

    String of(DosageChange change) {
        return switch (change) {
            case OfAmount it -> amount(it);
            case OfBranch it -> branch(it);
            case OfBranchOrder(var _, var after) -> say("branchOrder", names(after));
            case OfSets(var before, var after) -> told("sets", before, after, it -> say("setsOf", it));
            case OfHold(var before, var after) -> told("hold", before, after, this::time);
            case OfRest(var before, var after) -> told("rest", before, after, this::time);
            case OfTempo(var before, var after) -> told("tempo", before, after, this::tempo);
            case OfSides(var before, var after) -> say("now", say("sides." + after), say("sides." + before));
            case OfOrder(var before, var after) -> told("order", before, after, this::order);
            case OfLoad(var before, var after) -> told("load", before, after, it -> it);
            case OfEffort(var before, var after) -> told("effort", before, after, String::valueOf);
            case OfVariant(var before, var after) -> told("variant", before, after, this::variant);
            case OfClick(var after) -> say(after ? "click" : "noClick");
        };
    }

    private String amount(OfAmount change) {
        var told = now(change.before(), change.after());
        return switch (change.without().size()) {
            case 0 -> told;
            case 1 -> say("without", words.preparationName(change.without().getFirst()), told);
            default -> say("otherwise", told);
        };
    }

    private String branch(OfBranch change) {
        var name = words.preparationName(change.preparation());
        var before = change.before();
        var after = change.after();
        if (after == null) return say("branchGone", name);
        return say("with", name, now(before == null ? null : before.amount(), after.amount()));
    }

    private String now(@Nullable Amount before, @Nullable Amount after) {
        if (after == null) return say("open");
        if (before == null) return say("nowOnly", wording().amount(after));
        return say("now", wording().amount(after), count(before, after));
    }

    /** "4–6" is enough after "6–8 times". */
    private String count(Amount before, Amount after) {
        var unitIsTold = before instanceof Repetitions(var low, var high)
                && low != high
                && after instanceof Repetitions(var _, var most)
                && most > 2;
        return unitIsTold
                ? say("count", before.low(), before.high())
                : wording().amount(before);
    }

    private <T> String told(String key, @Nullable T before, @Nullable T after, Function<T, String> words) {
        if (after == null) return say(key + ".gone");
        if (before == null) return say(key + ".new", words.apply(after));
        return say(key, words.apply(after), words.apply(Objects.requireNonNull(before)));
    }

    private ClientWording wording() {
        return new ClientWording(texts, words);
    }

    private String time(int seconds) {
        return wording().time(seconds, seconds);
    }

    private String tempo(Tempo tempo) {
        return say("tempoOf", tempo.moveSeconds(), tempo.returnSeconds());
    }

    private String order(SideOrder order) {
        return texts.getMessage("dosage.client.order." + order);
    }

    private String variant(VariantChoice choice) {
        return words.variantName(choice.variant(), choice.value());
    }

    private String names(List<String> preparations) {
        return String.join(
                say("comma"), preparations.stream().map(words::preparationName).toList());
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("dosage.change.client." + key, arguments);
    }
}
