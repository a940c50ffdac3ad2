package org.homestretch.dosage;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/** One line that a therapist takes in at a glance, in the order of a written prescription. */
record TherapistWording(MessageSourceAccessor texts, DosageWords words) {

    String of(Dosage dosage) {
        return Stream.of(
                        say("sets", dosage.sets(), amounts(dosage)),
                        sides(dosage),
                        time("hold", dosage.holdSeconds()),
                        time("rest", dosage.restSeconds()),
                        dosage.load(),
                        dosage.effortCeiling() == null ? null : say("effort", dosage.effortCeiling()),
                        tempo(dosage),
                        variant(dosage),
                        dosage.bonusAfterClick() ? say("bonusAfterClick") : null)
                .filter(Objects::nonNull)
                .collect(joining(say("separator")));
    }

    private String amounts(Dosage dosage) {
        if (dosage.branches().isEmpty()) return amount(dosage.amount());
        var parts = new ArrayList<String>();
        for (var branch : dosage.branches()) {
            parts.add(say("with", words.preparationName(branch.preparation()), amount(branch.amount())));
        }
        parts.add(say(parts.size() == 1 ? "without" : "otherwise", amount(dosage.amount())));
        return String.join(say("comma"), parts);
    }

    private @Nullable String sides(Dosage dosage) {
        if (dosage.laterality() == Laterality.NONE) return null;
        var order = dosage.sideOrder() == null ? "" : say("order." + dosage.sideOrder());
        return say("sides." + dosage.laterality(), order);
    }

    private @Nullable String tempo(Dosage dosage) {
        var tempo = dosage.tempo();
        if (tempo == null) return null;
        var hold = Objects.requireNonNullElse(dosage.holdSeconds(), 0);
        return say("tempo", tempo.moveSeconds(), hold, tempo.returnSeconds());
    }

    private @Nullable String variant(Dosage dosage) {
        var variant = dosage.variant();
        return variant == null ? null : words.variantName(variant.variant(), variant.value());
    }

    private @Nullable String time(String key, @Nullable Integer seconds) {
        return seconds == null ? null : say(key, time(seconds, seconds));
    }

    String amount(Amount amount) {
        return switch (amount) {
            case Repetitions(var low, var high) -> range("count", low, high);
            case Seconds(var low, var high) -> time(low, high);
        };
    }

    String time(int low, int high) {
        return low % 60 == 0 && high % 60 == 0 ? range("minutes", low / 60, high / 60) : range("seconds", low, high);
    }

    private String range(String key, int low, int high) {
        return low == high ? say(key, low) : say(key + "Range", low, high);
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage("dosage.therapist." + key, arguments);
    }
}
