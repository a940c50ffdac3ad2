package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.homestretch.adherence.LogCases.exercise;
import static org.homestretch.adherence.LogCases.set;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homestretch.dosage.DosageCases;
import org.homestretch.plan.PlanCases;
import org.homestretch.plan.PlanVersionId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SessionLogTest {

    private static final CouldNot UNWELL = new CouldNot(Barrier.UNWELL, null);

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void pain_and_effort_are_told_from_0_to_10(int score) {
        refuses(() -> scored(score, null, null));
        refuses(() -> scored(null, score, null));
        refuses(() -> scored(null, null, score));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10})
    void the_ends_of_a_scale_are_part_of_it(int score) {
        assertThat(scored(score, score, score).painAfter()).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void a_slot_is_one_of_the_most_times_a_day(int slot) {
        refuses(() -> LogCases.session("log", LocalDate.EPOCH, slot));
    }

    @Test
    void a_note_has_at_most_two_thousand_characters() {
        assertThat(noted("x".repeat(2000)).note()).hasSize(2000);
        refuses(() -> noted("x".repeat(2001)));
    }

    @Test
    void words_about_a_barrier_have_at_most_a_thousand_characters() {
        refuses(() -> new CouldNot(Barrier.OTHER, "x".repeat(1001)));
    }

    @Test
    void a_session_that_could_not_be_done_has_no_exercises() {
        var squat = PlanCases.daily("squat", DosageCases.reps(10, 10).dosage(), 1);
        assertThat(log(null, null, null, null, UNWELL, List.of()).couldNot()).isEqualTo(UNWELL);
        refuses(() -> log(null, null, null, null, UNWELL, List.of(exercise(squat, set(null, 1)))));
    }

    @ParameterizedTest
    @EnumSource
    void every_barrier_has_a_label(Barrier barrier) {
        var messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setBasename("messages/adherence");
        assertThat(messages.getMessage(barrier.messageKey(), null, Locale.UK)).isNotBlank();
    }

    private static SessionLog scored(
            @Nullable Integer painBefore, @Nullable Integer painAfter, @Nullable Integer effort) {
        return log(painBefore, painAfter, effort, null, null, List.of());
    }

    private static SessionLog noted(String note) {
        return log(null, null, null, note, null, List.of());
    }

    private static SessionLog log(
            @Nullable Integer painBefore,
            @Nullable Integer painAfter,
            @Nullable Integer effort,
            @Nullable String note,
            @Nullable CouldNot couldNot,
            List<ExerciseLog> exercises) {
        return new SessionLog(
                new SessionLogId(new UUID(0, 1)),
                new PlanVersionId(new UUID(0, 2)),
                LocalDate.EPOCH,
                1,
                Instant.EPOCH,
                ZoneOffset.UTC,
                Instant.EPOCH,
                Entry.QUICK,
                painBefore,
                painAfter,
                effort,
                note,
                couldNot,
                null,
                exercises);
    }

    private static void refuses(Runnable attempt) {
        assertThatIllegalArgumentException().isThrownBy(attempt::run);
    }
}
