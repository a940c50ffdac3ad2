package org.homestretch.dosage;

import java.util.List;
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

/** Before and after at a glance; what is missing is told as none, or as still open where a dosage must have it. */
record TherapistChangeWording(MessageSourceAccessor texts, DosageWords words) {

    String of(DosageChange change) {
        return switch (change) {
            case OfAmount it -> amount(it);
            case OfBranch it -> branch(it);
            case OfBranchOrder(var before, var after) -> say("branchOrder", names(before), names(after));
            case OfSets(var before, var after) ->
                say("sets", orOpen(before, String::valueOf), orOpen(after, String::valueOf));
            case OfHold(var before, var after) -> say("hold", orNone(before, this::time), orNone(after, this::time));
            case OfRest(var before, var after) -> say("rest", orNone(before, this::time), orNone(after, this::time));
            case OfTempo(var before, var after) ->
                say("tempo", orNone(before, this::tempo), orNone(after, this::tempo));
            case OfSides(var before, var after) -> say("to", say("sides." + before), say("sides." + after));
            case OfOrder(var before, var after) -> order(before, after);
            case OfLoad(var before, var after) -> say("load", orNone(before, it -> it), orNone(after, it -> it));
            case OfEffort(var before, var after) ->
                say("effort", orNone(before, String::valueOf), orNone(after, String::valueOf));
            case OfVariant(var before, var after) -> say("to", variant(before), variant(after));
            case OfClick(var after) -> say(after ? "click" : "noClick");
        };
    }

    private String amount(OfAmount change) {
        var told = say("to", count(change.before(), change.after()), counted(change.after()));
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
        if (before == null) return say("branchNew", name, counted(after.amount()));
        return say("with", name, say("to", count(before.amount(), after.amount()), counted(after.amount())));
    }

    /** The unit is told once when it stays the same. */
    private String count(@Nullable Amount before, @Nullable Amount after) {
        return before instanceof Repetitions && after instanceof Repetitions
                ? wording().amount(before)
                : counted(before);
    }

    private String counted(@Nullable Amount amount) {
        if (amount == null) return say("open");
        var told = wording().amount(amount);
        return amount instanceof Repetitions ? say("times", told, amount.high()) : told;
    }

    private TherapistWording wording() {
        return new TherapistWording(texts, words);
    }

    private String time(int seconds) {
        return wording().time(seconds, seconds);
    }

    private String tempo(Tempo tempo) {
        return say("tempoOf", tempo.moveSeconds(), tempo.returnSeconds());
    }

    private String order(@Nullable SideOrder before, @Nullable SideOrder after) {
        if (after == null) return say("orderOpen");
        return before == null ? order(after) : say("to", order(before), order(after));
    }

    private String order(SideOrder order) {
        return texts.getMessage("dosage.therapist.order." + order);
    }

    private String variant(@Nullable VariantChoice choice) {
        return choice == null ? say("variantOpen") : words.variantName(choice.variant(), choice.value());
    }

    private String names(List<String> preparations) {
        return String.join(
                say("comma"), preparations.stream().map(words::preparationName).toList());
    }

    private <T> String orNone(@Nullable T value, Function<T, String> told) {
        return value == null ? say("none") : told.apply(value);
    }

    private <T> String orOpen(@Nullable T value, Function<T, String> told) {
        return value == null ? say("open") : told.apply(value);
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("dosage.change.therapist." + key, arguments);
    }
}
