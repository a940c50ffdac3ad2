package org.homestretch.plan;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ScheduleTest {

    private static final LocalDate MONDAY_23 = LocalDate.of(2026, 11, 23);

    @Test
    void days_of_the_week_are_due_on_these_days_only() {
        var schedule = new Schedule(new OnDays(Set.of(MONDAY, WEDNESDAY)), 2, MONDAY_23, null);
        assertThat(schedule.slotsOn(MONDAY_23)).isEqualTo(2);
        assertThat(schedule.slotsOn(MONDAY_23.plusDays(1))).isZero();
        assertThat(schedule.slotsOn(MONDAY_23.plusDays(2))).isEqualTo(2);
        assertThat(schedule.slotsOn(MONDAY_23.plusWeeks(52))).isEqualTo(2);
    }

    @Test
    void every_so_many_days_is_counted_from_the_first_date_across_months() {
        var schedule = new Schedule(new EveryDays(4), 1, MONDAY_23, null);
        assertThat(MONDAY_23.datesUntil(MONDAY_23.plusDays(13)).filter(schedule::isDueOn))
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(23, 27, 1, 5);
    }

    @Test
    void nothing_is_due_before_the_first_date_or_after_the_last() {
        var schedule = new Schedule(new EveryDays(1), 1, MONDAY_23, MONDAY_23.plusDays(1));
        assertThat(schedule.isDueOn(MONDAY_23.minusDays(1))).isFalse();
        assertThat(schedule.isDueOn(MONDAY_23)).isTrue();
        assertThat(schedule.isDueOn(MONDAY_23.plusDays(1))).isTrue();
        assertThat(schedule.isDueOn(MONDAY_23.plusDays(2))).isFalse();
    }

    @Test
    void a_schedule_may_last_one_day_but_not_end_before_it_starts() {
        assertThat(new Schedule(new EveryDays(1), 1, MONDAY_23, MONDAY_23).isDueOn(MONDAY_23))
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schedule(new EveryDays(1), 1, MONDAY_23, MONDAY_23.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void times_a_day_are_one_to_six(int times) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(new EveryDays(1), times, MONDAY_23, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31})
    void every_so_many_days_means_one_to_thirty(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EveryDays(days));
    }

    @Test
    void days_of_the_week_are_at_least_one_and_kept_monday_first() {
        assertThatIllegalArgumentException().isThrownBy(() -> new OnDays(Set.of()));
        assertThat(new OnDays(Set.of(FRIDAY, MONDAY, WEDNESDAY)).days()).containsExactly(MONDAY, WEDNESDAY, FRIDAY);
    }

    @Test
    void a_schedule_is_written_with_the_type_of_its_recurrence_and_read_back() {
        var json = JsonMapper.shared();
        var days = new Schedule(new OnDays(Set.of(MONDAY, FRIDAY)), 2, MONDAY_23, MONDAY_23.plusDays(27));
        var every = new Schedule(new EveryDays(3), 1, MONDAY_23, null);
        assertThat(json.writeValueAsString(days.recurrence()))
                .isEqualTo("{\"type\":\"ON_DAYS\",\"days\":[\"MONDAY\",\"FRIDAY\"]}");
        assertThat(json.writeValueAsString(every.recurrence())).isEqualTo("{\"type\":\"EVERY_DAYS\",\"days\":3}");
        assertThat(json.readValue(json.writeValueAsString(days), Schedule.class))
                .isEqualTo(days);
        assertThat(json.readValue(json.writeValueAsString(every), Schedule.class))
                .isEqualTo(every);
    }

    @Test
    void parts_of_the_day_are_none_or_as_many_as_times_a_day_and_kept_in_the_days_order() {
        assertThat(parts(2, PartOfDay.EVENING, PartOfDay.MORNING).parts())
                .containsExactly(PartOfDay.MORNING, PartOfDay.EVENING);
        assertThat(parts(3).parts()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> parts(2, PartOfDay.EVENING));
        assertThatIllegalArgumentException().isThrownBy(() -> parts(2, PartOfDay.EVENING, PartOfDay.EVENING));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void times_a_week_are_one_to_seven(int times) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimesAWeek(times));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void the_sessions_of_a_week_stand_for_as_many_of_its_dates(int times) {
        var dates = MONDAY_23.datesUntil(MONDAY_23.plusWeeks(1)).filter(new TimesAWeek(times)::standsFor);
        assertThat(dates).hasSize(times);
    }

    @Test
    void what_is_weekly_or_done_when_needed_is_due_on_no_date_and_has_no_times_a_day() {
        for (var recurrence : new Recurrence[] {new TimesAWeek(7), new WhenNeeded()}) {
            var schedule = new Schedule(recurrence, 1, MONDAY_23, null);
            assertThat(schedule.isDueOn(MONDAY_23)).isFalse();
            assertThat(schedule.slotsOn(MONDAY_23)).isZero();
            assertThat(schedule.isInForceOn(MONDAY_23)).isTrue();
            assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(recurrence, 2, MONDAY_23, null));
        }
    }

    @Test
    void a_review_is_not_before_the_first_date() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Schedule(new EveryDays(1), 1, List.of(), MONDAY_23, null, MONDAY_23.minusDays(1)));
    }

    @Test
    void what_was_published_before_there_were_parts_of_day_and_reviews_is_still_read() {
        var old = """
                {"recurrence":{"type":"ON_DAYS","days":["MONDAY"]},"timesADay":2,"from":"2026-11-23","until":null}""";
        assertThat(JsonMapper.shared().readValue(old, Schedule.class))
                .isEqualTo(new Schedule(new OnDays(Set.of(MONDAY)), 2, MONDAY_23, null));
    }

    @Test
    void every_kind_is_read_back_as_it_was_written() {
        var json = JsonMapper.shared();
        for (var schedule : List.of(
                parts(2, PartOfDay.MORNING, PartOfDay.BEDTIME),
                new Schedule(new TimesAWeek(3), 1, List.of(PartOfDay.MIDDAY), MONDAY_23, null, MONDAY_23),
                new Schedule(new WhenNeeded(), 1, MONDAY_23, MONDAY_23))) {
            assertThat(json.readValue(json.writeValueAsString(schedule), Schedule.class))
                    .isEqualTo(schedule);
        }
    }

    private static Schedule parts(int times, PartOfDay... parts) {
        return new Schedule(new EveryDays(1), times, List.of(parts), MONDAY_23, null, null);
    }
}
