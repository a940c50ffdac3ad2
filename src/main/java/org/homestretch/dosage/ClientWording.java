package org.homestretch.dosage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.support.MessageSourceAccessor;

/** Sentences that a client reads once and can follow. */
record ClientWording(MessageSourceAccessor texts, DosageWords words) {

    String of(Dosage dosage) {
        return Stream.of(sides(dosage), amounts(dosage), rest(dosage), load(dosage), effort(dosage), variant(dosage))
                .flatMap(Optional::stream)
                .map(ClientWording::sentence)
                .collect(joining(" "));
    }

    private Optional<String> sides(Dosage dosage) {
        if (dosage.laterality() == Laterality.NONE) return Optional.empty();
        var order = dosage.sideOrder() == null ? "" : say("order." + dosage.sideOrder());
        return Optional.of(say("sides." + dosage.laterality(), order));
    }

    private Optional<String> amounts(Dosage dosage) {
        var amounts = dosage.branches().isEmpty() ? unconditional(dosage) : conditional(dosage);
        if (dosage.holdSeconds() == null) return Optional.of(amounts);
        var key = isDoneOnce(dosage) ? "holdOnce" : "hold";
        return Optional.of(say(key, amounts, time(dosage.holdSeconds(), dosage.holdSeconds())));
    }

    private String unconditional(Dosage dosage) {
        var amount = dosage.sets() == 1
                ? amount(dosage.amount())
                : say("setsOf", dosage.sets(), amountOfASet(dosage.amount()));
        return dosage.laterality().isTwoSided() ? say("eachSide", amount) : amount;
    }

    private String conditional(Dosage dosage) {
        var parts = new ArrayList<String>();
        for (var branch : dosage.branches()) {
            parts.add(say("with", words.preparationName(branch.preparation()), oneOf(dosage, branch.amount())));
        }
        parts.add(
                parts.size() == 1
                        ? say("without", onlyPreparation(dosage), oneOf(dosage, dosage.amount()))
                        : say("otherwise", oneOf(dosage, dosage.amount())));
        var all = String.join(say("comma"), parts);
        return dosage.sets() == 1 ? all : say("setsWhere", dosage.sets(), all);
    }

    /** Sides done in turn count each side, which nobody would guess; sides done one after the other do so plainly. */
    private String oneOf(Dosage dosage, Amount amount) {
        return dosage.laterality() == Laterality.ALTERNATING ? say("eachSide", amount(amount)) : amount(amount);
    }

    private String onlyPreparation(Dosage dosage) {
        return words.preparationName(dosage.branches().getFirst().preparation());
    }

    private Optional<String> rest(Dosage dosage) {
        if (dosage.restSeconds() == null || dosage.sets() == 1) return Optional.empty();
        return Optional.of(say("rest", time(dosage.restSeconds(), dosage.restSeconds())));
    }

    private Optional<String> load(Dosage dosage) {
        return Optional.ofNullable(dosage.load()).map(load -> say("load", load));
    }

    private Optional<String> effort(Dosage dosage) {
        return Optional.ofNullable(dosage.effortCeiling())
                .map(most -> most == 0 ? say("noEffort") : say("effort", most));
    }

    private Optional<String> variant(Dosage dosage) {
        return Optional.ofNullable(dosage.variant())
                .map(variant -> words.variantName(variant.variant(), variant.value()));
    }

    String amount(Amount amount) {
        return switch (amount) {
            case Repetitions(var low, var high) -> low == high ? say("times", low) : say("timesRange", low, high);
            case Seconds(var low, var high) -> time(low, high);
        };
    }

    private String amountOfASet(Amount amount) {
        return amount instanceof Repetitions(var low, var high) && low == high
                ? say("timesInASet", low)
                : amount(amount);
    }

    String time(int low, int high) {
        var unit = low % 60 == 0 && high % 60 == 0 ? "minutes" : "seconds";
        var size = unit.equals("minutes") ? 60 : 1;
        return low == high ? say(unit, low / size) : say(unit + "Range", low / size, high / size);
    }

    private static boolean isDoneOnce(Dosage dosage) {
        return dosage.sets() == 1
                && dosage.branches().isEmpty()
                && dosage.amount() instanceof Repetitions(var _, var high)
                && high == 1;
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("dosage.client." + key, arguments);
    }

    private static String sentence(String words) {
        var capital = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }
}
