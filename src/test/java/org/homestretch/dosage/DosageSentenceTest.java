package org.homestretch.dosage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.dosage.DosageCases.dose;
import static org.homestretch.dosage.DosageCases.reps;
import static org.homestretch.dosage.DosageCases.supineTwist;
import static org.homestretch.dosage.Laterality.ALTERNATING;
import static org.homestretch.dosage.Laterality.BOTH;
import static org.homestretch.dosage.Laterality.LEFT;
import static org.homestretch.dosage.Laterality.RIGHT;
import static org.homestretch.dosage.SideOrder.CLIENTS_CHOICE;
import static org.homestretch.dosage.SideOrder.LEFT_FIRST;
import static org.homestretch.dosage.SideOrder.RIGHT_FIRST;
import static org.homestretch.dosage.SideOrder.TIGHTER_FIRST;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class DosageSentenceTest {

    private static final DosageWords WORDS = new DosageWords() {
        @Override
        public String preparationName(String key) {
            return key;
        }

        @Override
        public String variantName(String variant, String value) {
            return variant + " " + value + " the hip";
        }
    };

    private final DosageSentence sentence = new DosageSentence(messages());

    @ParameterizedTest
    @MethodSource
    void both_readers_get_the_same_dosage_in_their_words(DosageCases given, String forClient, String forTherapist) {
        var dosage = given.dosage();
        assertThat(sentence.forClient(dosage, WORDS, Locale.UK)).isEqualTo(forClient);
        assertThat(sentence.forTherapist(dosage, WORDS, Locale.UK)).isEqualTo(forTherapist);
    }

    static Stream<Arguments> both_readers_get_the_same_dosage_in_their_words() {
        return Stream.of(counted(), kept(), inSets(), sided(), prepared(), limited())
                .flatMap(List::stream);
    }

    private static List<Arguments> counted() {
        return List.of(
                arguments(reps(1, 1), "Once.", "1 × 1"),
                arguments(reps(2, 2), "Twice.", "1 × 2"),
                arguments(reps(3, 3), "3 times.", "1 × 3"),
                arguments(reps(10, 10), "10 times.", "1 × 10"),
                arguments(reps(1, 2), "1–2 times.", "1 × 1–2"),
                arguments(reps(8, 12), "8–12 times.", "1 × 8–12"),
                arguments(reps(10, 10).hold(5), "10 times; hold each about 5 seconds.", "1 × 10 · hold 5 s"),
                arguments(reps(10, 10).hold(1), "10 times; hold each about 1 second.", "1 × 10 · hold 1 s"),
                arguments(reps(1, 1).hold(30), "Once; hold about 30 seconds.", "1 × 1 · hold 30 s"),
                arguments(reps(1, 3).hold(60), "1–3 times; hold each about 1 minute.", "1 × 1–3 · hold 1 min"),
                arguments(reps(200, 200), "200 times.", "1 × 200"));
    }

    private static List<Arguments> kept() {
        return List.of(
                arguments(dose(new Seconds(30, 30)), "30 seconds.", "1 × 30 s"),
                arguments(dose(new Seconds(1, 1)), "1 second.", "1 × 1 s"),
                arguments(dose(new Seconds(60, 60)), "1 minute.", "1 × 1 min"),
                arguments(dose(new Seconds(120, 120)), "2 minutes.", "1 × 2 min"),
                arguments(dose(new Seconds(90, 90)), "90 seconds.", "1 × 90 s"),
                arguments(dose(new Seconds(30, 45)), "30–45 seconds.", "1 × 30–45 s"),
                arguments(dose(new Seconds(60, 120)), "1–2 minutes.", "1 × 1–2 min"),
                arguments(dose(new Seconds(30, 60)), "30–60 seconds.", "1 × 30–60 s"),
                arguments(dose(new Seconds(60, 90)), "60–90 seconds.", "1 × 60–90 s"),
                arguments(dose(new Seconds(3600, 3600)), "60 minutes.", "1 × 60 min"));
    }

    private static List<Arguments> inSets() {
        return List.of(
                arguments(reps(8, 12).sets(3), "3 sets of 8–12 times.", "3 × 8–12"),
                arguments(reps(10, 10).sets(3), "3 sets of 10 times.", "3 × 10"),
                arguments(reps(1, 1).sets(2), "2 sets of 1 time.", "2 × 1"),
                arguments(reps(2, 2).sets(2), "2 sets of 2 times.", "2 × 2"),
                arguments(
                        reps(1, 1).sets(3).hold(20),
                        "3 sets of 1 time; hold each about 20 seconds.",
                        "3 × 1 · hold 20 s"),
                arguments(dose(new Seconds(30, 30)).sets(2), "2 sets of 30 seconds.", "2 × 30 s"),
                arguments(
                        dose(new Seconds(60, 60)).sets(2).rest(60),
                        "2 sets of 1 minute. Rest 1 minute between sets.",
                        "2 × 1 min · rest 1 min"),
                arguments(
                        reps(8, 12).sets(3).rest(45),
                        "3 sets of 8–12 times. Rest 45 seconds between sets.",
                        "3 × 8–12 · rest 45 s"),
                arguments(reps(8, 12).rest(45), "8–12 times.", "1 × 8–12 · rest 45 s"));
    }

    private static List<Arguments> sided() {
        return List.of(
                arguments(reps(10, 10).on(LEFT), "Left side only. 10 times.", "1 × 10 · left only"),
                arguments(reps(10, 10).on(RIGHT), "Right side only. 10 times.", "1 × 10 · right only"),
                arguments(
                        reps(10, 10).on(BOTH, LEFT_FIRST),
                        "Both sides, left side first. 10 times on each side.",
                        "1 × 10 · both sides, left first"),
                arguments(
                        reps(10, 10).on(BOTH, RIGHT_FIRST),
                        "Both sides, right side first. 10 times on each side.",
                        "1 × 10 · both sides, right first"),
                arguments(
                        reps(8, 12).sets(3).on(BOTH, CLIENTS_CHOICE),
                        "Both sides, either side first. 3 sets of 8–12 times on each side.",
                        "3 × 8–12 · both sides, client’s choice"),
                arguments(
                        dose(new Seconds(30, 30)).on(BOTH, TIGHTER_FIRST),
                        "Both sides, tighter side first. 30 seconds on each side.",
                        "1 × 30 s · both sides, tighter first"),
                arguments(
                        reps(1, 1).hold(30).on(BOTH, TIGHTER_FIRST),
                        "Both sides, tighter side first. Once on each side; hold about 30 seconds.",
                        "1 × 1 · both sides, tighter first · hold 30 s"),
                arguments(
                        reps(10, 10).on(ALTERNATING, LEFT_FIRST),
                        "Left and right in turn, left side first. 10 times on each side.",
                        "1 × 10 · alternating, left first"),
                arguments(
                        reps(6, 8).sets(2).on(ALTERNATING, RIGHT_FIRST),
                        "Left and right in turn, right side first. 2 sets of 6–8 times on each side.",
                        "2 × 6–8 · alternating, right first"));
    }

    private static List<Arguments> prepared() {
        return List.of(
                arguments(
                        supineTwist(),
                        "Both sides, tighter side first. With ice 4–6 times, without ice 12–15 times; hold each about 2"
                                + " seconds.",
                        "1 × 4–6 with ice, 12–15 without · both sides, tighter first · hold 2 s · click: other side"
                                + " again"),
                arguments(
                        reps(2, 2).with("ice", new Repetitions(1, 1)),
                        "With ice once, without ice twice.",
                        "1 × 1 with ice, 2 without"),
                arguments(
                        reps(2, 2).hold(10).with("ice", new Repetitions(1, 1)),
                        "With ice once, without ice twice; hold each about 10 seconds.",
                        "1 × 1 with ice, 2 without · hold 10 s"),
                arguments(
                        reps(1, 1).hold(10).with("ice", new Repetitions(2, 2)),
                        "With ice twice, without ice once; hold each about 10 seconds.",
                        "1 × 2 with ice, 1 without · hold 10 s"),
                arguments(
                        reps(12, 12).with("ice", new Repetitions(4, 6)).with("heat", new Repetitions(8, 8)),
                        "With ice 4–6 times, with heat 8 times, otherwise 12 times.",
                        "1 × 4–6 with ice, 8 with heat, otherwise 12"),
                arguments(
                        reps(12, 15).sets(3).with("ice", new Repetitions(4, 6)),
                        "3 sets: with ice 4–6 times, without ice 12–15 times.",
                        "3 × 4–6 with ice, 12–15 without"),
                arguments(
                        dose(new Seconds(60, 60)).with("heat", new Seconds(30, 30)),
                        "With heat 30 seconds, without heat 1 minute.",
                        "1 × 30 s with heat, 1 min without"),
                arguments(
                        reps(12, 15).on(ALTERNATING, LEFT_FIRST).with("ice", new Repetitions(4, 6)),
                        "Left and right in turn, left side first. With ice 4–6 times on each side, without ice 12–15"
                                + " times on each side.",
                        "1 × 4–6 with ice, 12–15 without · alternating, left first"),
                arguments(
                        reps(12, 15).on(LEFT).with("ice", new Repetitions(4, 6)),
                        "Left side only. With ice 4–6 times, without ice 12–15 times.",
                        "1 × 4–6 with ice, 12–15 without · left only"));
    }

    private static List<Arguments> limited() {
        return List.of(
                arguments(reps(10, 10).load("5 kg"), "10 times. Weight or band: 5 kg.", "1 × 10 · 5 kg"),
                arguments(reps(10, 10).load("red band."), "10 times. Weight or band: red band.", "1 × 10 · red band."),
                arguments(
                        reps(10, 10).effort(3), "10 times. No more than 3 out of 10 effort.", "1 × 10 · effort ≤ 3/10"),
                arguments(reps(10, 10).effort(0), "10 times. Without any effort.", "1 × 10 · effort ≤ 0/10"),
                arguments(
                        reps(10, 10).variant("foot", "near"),
                        "10 times. Foot near the hip.",
                        "1 × 10 · foot near the hip"),
                arguments(reps(10, 10).tempo(3, 2), "10 times.", "1 × 10 · tempo 3-0-2"),
                arguments(
                        reps(8, 12)
                                .sets(3)
                                .hold(2)
                                .rest(60)
                                .tempo(3, 4)
                                .on(BOTH, LEFT_FIRST)
                                .load("2 kg")
                                .effort(4)
                                .variant("foot", "near")
                                .click(),
                        "Both sides, left side first. 3 sets of 8–12 times on each side; hold each about 2 seconds."
                                + " Rest 1 minute between sets. Weight or band: 2 kg. No more than 4 out of 10 effort."
                                + " Foot near the hip.",
                        "3 × 8–12 · both sides, left first · hold 2 s · rest 1 min · 2 kg · effort ≤ 4/10 · tempo 3-2-4"
                                + " · foot near the hip · click: other side again"));
    }

    @Test
    void names_of_the_exercise_are_said_as_they_are_written() {
        var braces = new DosageWords() {
            @Override
            public String preparationName(String key) {
                return "{0} 'cold'";
            }

            @Override
            public String variantName(String variant, String value) {
                return "{1}";
            }
        };
        assertThat(sentence.forClient(
                        reps(2, 2)
                                .with("ice", new Repetitions(1, 1))
                                .variant("foot", "near")
                                .dosage(),
                        braces,
                        Locale.UK))
                .isEqualTo("With {0} 'cold' once, without {0} 'cold' twice. {1}.");
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/dosage");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
