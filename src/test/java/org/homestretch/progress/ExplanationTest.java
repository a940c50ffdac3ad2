package org.homestretch.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class ExplanationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void frequency_opens_to_counts_rule_excused_days_late_entries_and_policy() {
        assertThat(said(full(), Measure.FREQUENCY))
                .containsExactly(
                        "9 of 12 expected sessions have something done.",
                        "A session counts when at least one of its exercises was done, in part or in full.",
                        "From 2 November 2026 to 20 November 2026. Each date follows the plan of that date. Today"
                                + " counts once it is logged.",
                        "4 excused days are left out:",
                        "3 November 2026",
                        "10 November 2026 to 12 November 2026",
                        "1 session that could not be done stays in what was expected.",
                        "2 extra sessions are not counted.",
                        "1 entry was made on a later day.",
                        "As the client reported it. Adherence policy v1.");
    }

    @Test
    void dose_also_tells_over_doses_and_bonus_rounds() {
        assertThat(said(full(), Measure.DOSE))
                .startsWith("The amounts done add up to 7.25 of 12 full sessions.")
                .contains("2 exercises went beyond the target. This never counts as more than all.")
                .contains("3 bonus rounds are not counted.");
    }

    @Test
    void completeness_counts_exercises() {
        assertThat(said(full(), Measure.COMPLETENESS)).startsWith("20 of 24 expected exercises have something done.");
    }

    @Test
    void fewer_than_three_expected_say_why_there_is_no_percentage() {
        assertThat(said(of(new Figure(1, 2)), Measure.FREQUENCY))
                .contains("Fewer than 3 were expected: too few for a percentage.");
        assertThat(said(of(new Figure(1, 3)), Measure.FREQUENCY)).noneMatch(it -> it.startsWith("Fewer"));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_expected_says_so(Measure measure) {
        assertThat(said(of(new Figure(0, 0)), measure))
                .startsWith("Nothing was expected in this period, so there is no figure.")
                .endsWith("As the client reported it. Adherence policy v1.")
                .noneMatch(it -> it.startsWith("Fewer"));
    }

    @Test
    void what_did_not_happen_is_not_mentioned() {
        assertThat(of(new Figure(3, 3)).explanation(Measure.DOSE).phrases())
                .extracting(Phrase::key)
                .containsExactly(
                        "progress.explanation.DOSE.counted",
                        "progress.explanation.DOSE.rule",
                        "progress.explanation.period",
                        "progress.explanation.policy");
    }

    @Test
    void weekly_counting_part_weeks_and_what_was_needed_are_told() {
        var monday = LocalDate.of(2026, 11, 16);
        assertThat(said(weekly(List.of(monday)), Measure.FREQUENCY))
                .contains(
                        "What is done so many times a week, on any day, is counted by the week from Monday to Sunday:"
                                + " each session takes the best day that is left, and counts once it is done or its"
                                + " week is over.",
                        "Of 1 week only a part counts, with its part of the weekly sessions:",
                        "Week of 16 November 2026",
                        "2 entries are of exercises done when needed. They are never expected, and not counted.");
        assertThat(said(weekly(List.of(monday, monday.plusWeeks(1))), Measure.DOSE))
                .contains("Of 2 weeks only a part counts, each with its part of the weekly sessions:");
    }

    @Test
    void figures_are_said_with_or_without_a_percentage() {
        assertThat(said(new Figure(3, 4).phrase())).isEqualTo("75%");
        assertThat(said(new Figure(1, 2).phrase())).isEqualTo("1 of 2");
        assertThat(said(new Figure(0, 0).phrase())).isEqualTo("Not applicable");
        assertThat(said(new Dose(1.125, 3).phrase())).isEqualTo("37.5%");
        assertThat(said(new Dose(0.375, 1).phrase())).isEqualTo("0.4 of 1");
    }

    private static Adherence full() {
        return new Adherence(
                new Window(DAY, DAY.plusDays(18)),
                AdherencePolicy.VERSION,
                new Figure(9, 12),
                new Dose(7.25, 12),
                new Figure(20, 24),
                2,
                3,
                1,
                1,
                2,
                List.of(DAY.plusDays(1), DAY.plusDays(8), DAY.plusDays(9), DAY.plusDays(10)),
                0,
                List.of(),
                0);
    }

    private static Adherence of(Figure figure) {
        return new Adherence(
                new Window(DAY, DAY.plusDays(6)),
                AdherencePolicy.VERSION,
                figure,
                new Dose(figure.done(), figure.expected()),
                figure,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                0,
                List.of(),
                0);
    }

    private static Adherence weekly(List<LocalDate> partWeeks) {
        var figure = new Figure(3, 4);
        return new Adherence(
                new Window(DAY, DAY.plusDays(6)),
                AdherencePolicy.VERSION,
                figure,
                new Dose(3, 4),
                figure,
                0,
                0,
                0,
                0,
                0,
                List.of(),
                4,
                partWeeks,
                2);
    }

    private static List<String> said(Adherence adherence, Measure measure) {
        return adherence.explanation(measure).phrases().stream()
                .map(ExplanationTest::said)
                .toList();
    }

    private static String said(Phrase phrase) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/progress");
        messages.setDefaultEncoding("UTF-8");
        return messages.getMessage(phrase.key(), phrase.arguments().toArray(), Locale.UK);
    }
}
