package org.homestretch.plan.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClientPausesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final AccountId SOMEBODY = new AccountId(new UUID(0, 1));

    @Test
    void excused_dates_are_those_that_any_pause_covers_both_ends_included() {
        var pauses = pauses(pause(0, 2), pause(2, 3), pause(6, 6));

        assertThat(pauses.excused(MONDAY.minusDays(3), MONDAY.plusDays(9)))
                .containsExactlyInAnyOrder(day(0), day(1), day(2), day(3), day(6));
    }

    @Test
    void an_open_pause_excuses_every_date_from_its_first_on() {
        assertThat(pauses(pause(5, null)).excused(MONDAY, MONDAY.plusDays(8)))
                .containsExactlyInAnyOrder(day(5), day(6), day(7), day(8));
    }

    @Test
    void the_day_of_resuming_is_due_again() {
        assertThat(pauses(ended(pause(0, null), 2)).excused(MONDAY, MONDAY.plusDays(8)))
                .containsExactlyInAnyOrder(day(0), day(1));
    }

    @Test
    void a_pause_that_was_taken_back_excuses_nothing() {
        assertThat(pauses(ended(pause(3, 5), 3)).excused(MONDAY, MONDAY.plusDays(8)))
                .isEmpty();
    }

    @Test
    void of_several_pauses_in_force_the_one_that_lasts_the_longest_is_told() {
        var open = pause(1, null);

        assertThat(pauses(pause(0, 4), open, pause(1, 2)).on(day(2))).contains(open);
        assertThat(pauses(pause(0, 4), open).on(day(0))).contains(pause(0, 4));
        assertThat(pauses(open).on(day(0))).isEmpty();
    }

    @Test
    void the_plan_is_due_again_when_pauses_that_touch_or_overlap_are_all_over() {
        assertThat(pauses(pause(0, 2), pause(1, 4), pause(5, 6), pause(8, 9)).dueAgain(day(0)))
                .contains(day(7));
        assertThat(pauses(pause(0, 2), pause(3, null)).dueAgain(day(0))).isEmpty();
        assertThat(pauses(pause(5, null)).dueAgain(day(0))).contains(day(0));
    }

    private static ClientPauses pauses(Pause... pauses) {
        return new ClientPauses(List.of(pauses));
    }

    /** In days after Monday. */
    private static Pause pause(int from, @Nullable Integer until) {
        return new Pause(
                new PauseId(new UUID(from, until == null ? 99 : until)),
                PauseKind.HOLIDAY,
                day(from),
                until == null ? null : day(until),
                null,
                SOMEBODY,
                Instant.EPOCH,
                null);
    }

    private static Pause ended(Pause pause, int resumedOn) {
        return new Pause(
                pause.id(),
                pause.kind(),
                pause.from(),
                pause.until(),
                pause.words(),
                pause.enteredBy(),
                pause.enteredAt(),
                new PauseEnd(day(resumedOn), SOMEBODY, Instant.EPOCH));
    }

    private static LocalDate day(int afterMonday) {
        return MONDAY.plusDays(afterMonday);
    }
}
