package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.shared.NewId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The rule that tells the true time of a log from a device whose clock may be wrong. */
@Tag("E3")
@Tag("R8")
class DeviceClockTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration NOTHING = Duration.ZERO;

    /** What truly happened, and by how much the device's clock was wrong at each moment. */
    private record Truth(Instant contact, Instant finished, Instant received) {

        static Truth any(Random chance) {
            var received = Instant.parse("2026-11-25T12:00:00Z").plusSeconds(chance.nextInt(400 * 86_400));
            var finished = received.minusSeconds(chance.nextInt(50 * 86_400));
            return new Truth(finished.minusSeconds(chance.nextInt(9 * 86_400)), finished, received);
        }

        DeviceClock said(Duration known, Duration wrongAtFinish, Duration wrongAtSending) {
            return new DeviceClock(
                    finished.plus(wrongAtFinish).plus(known), known, contact, received.plus(wrongAtSending));
        }
    }

    @Test
    void a_clock_that_is_right_is_believed() {
        always(truth -> assertThat(truth.said(NOTHING, NOTHING, NOTHING).shift(truth.received()))
                .isZero());
    }

    @Test
    void a_clock_that_was_wrong_before_the_signal_went_has_been_put_right_by_the_device() {
        always((truth, wrong) -> assertThat(
                        truth.said(wrong.negated(), wrong, wrong).shift(truth.received()))
                .isZero());
    }

    @Test
    void it_stays_right_when_the_clock_is_repaired_before_sending() {
        always((truth, wrong) -> assertThat(
                        truth.said(wrong.negated(), wrong, NOTHING).shift(truth.received()))
                .isZero());
    }

    @Test
    void a_clock_that_went_years_wrong_without_signal_is_put_right_when_the_log_is_sent() {
        always((truth, wrong) -> {
            var years = wrong.plusDays(wrong.isNegative() ? -400 : 400);
            var said = truth.said(NOTHING, years, years);
            assertThat(said.finishedAt().plus(said.shift(truth.received()))).isEqualTo(truth.finished());
        });
    }

    @Test
    void whatever_is_said_the_time_lies_between_the_last_contact_and_the_receipt() {
        always((truth, wrong) -> {
            var random = new Random(wrong.toSeconds());
            var said = new DeviceClock(
                    anyTime(random), Duration.ofSeconds(random.nextLong()), anyTime(random), anyTime(random));
            var time = said.finishedAt().plus(said.shift(truth.received()));
            assertThat(time).isBeforeOrEqualTo(truth.received().plus(DeviceClock.TOLERANCE));
            if (said.lastContact().isBefore(truth.received())) {
                assertThat(time).isAfterOrEqualTo(said.lastContact().minus(DeviceClock.TOLERANCE));
            }
        });
    }

    @Test
    void a_clock_that_was_repaired_again_leaves_the_nearer_end_of_what_is_possible() {
        var truth = Truth.any(new Random(1));
        var said = truth.said(NOTHING, Duration.ofDays(-20_000), NOTHING);
        assertThat(said.finishedAt().plus(said.shift(truth.received()))).isEqualTo(truth.contact());
    }

    @Test
    void the_date_moves_with_the_time_and_a_day_that_was_chosen_stays_the_day_before() {
        var received = Instant.parse("2026-11-25T18:00:00Z");
        var wrong = Duration.ofDays(-400);
        var said = new DeviceClock(
                Instant.parse("2026-11-25T09:00:00Z").plus(wrong),
                NOTHING,
                Instant.parse("2026-11-24T18:00:00Z"),
                received.plus(wrong));
        var written = LocalDate.ofInstant(said.finishedAt(), BERLIN);
        for (var back = 0; back < 3; back++) {
            var timed = TimedLog.of(log(written.minusDays(back), said.finishedAt()), said, received);
            assertThat(timed.log().date()).isEqualTo(LocalDate.of(2026, 11, 25).minusDays(back));
            assertThat(timed.clockOffset()).isEqualTo(Duration.ofDays(400));
        }
    }

    @Test
    void an_hour_across_a_clock_change_is_an_hour() {
        var spring = Instant.parse("2027-03-28T01:30:00Z");
        var received = spring.plus(Duration.ofMinutes(5));
        var wrong = Duration.ofHours(-2);
        var said = new DeviceClock(spring.plus(wrong), NOTHING, spring.minusSeconds(60), received.plus(wrong));
        var timed = TimedLog.of(log(LocalDate.of(2027, 3, 28), said.finishedAt()), said, received);
        assertThat(timed.log().performedAt()).isEqualTo(spring);
        assertThat(timed.log().date()).isEqualTo(LocalDate.of(2027, 3, 28));
    }

    @Test
    void nothing_was_done_after_it_came() {
        var received = Instant.parse("2026-11-25T12:00:00Z");
        var said = new DeviceClock(received, NOTHING, received.minusSeconds(60), received);
        var timed = TimedLog.of(log(LocalDate.of(2026, 11, 25), received.plusSeconds(900_000)), said, received);
        assertThat(timed.log().performedAt()).isEqualTo(received);
    }

    @Test
    void nor_on_a_later_day_when_the_device_took_the_date_from_the_server() {
        var received = Instant.parse("2026-11-26T23:30:00Z");
        var wrong = Duration.ofHours(-2);
        var said = new DeviceClock(received.plus(wrong), NOTHING, received.minusSeconds(60), received.plus(wrong));
        var serversToday = LocalDate.ofInstant(received, BERLIN);
        assertThat(LocalDate.ofInstant(said.finishedAt(), BERLIN)).isBefore(serversToday);
        var timed = TimedLog.of(log(serversToday, said.finishedAt()), said, received);
        assertThat(timed.log().date()).isEqualTo(serversToday);
    }

    private static Instant anyTime(Random random) {
        return Instant.EPOCH.plusSeconds(random.nextLong(-9_000_000_000L, 90_000_000_000L));
    }

    private static LogSession log(LocalDate date, Instant performed) {
        return new LogSession(
                new SessionLogId(NewId.next()),
                new PlanVersionId(NewId.next()),
                date,
                1,
                performed,
                BERLIN,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                java.util.List.of(),
                null);
    }

    private static void always(Consumer<Truth> rule) {
        always((truth, _) -> rule.accept(truth));
    }

    /** For clocks that are wrong by minutes, hours, days and years, either way. */
    private static void always(java.util.function.BiConsumer<Truth, Duration> rule) {
        var chance = new Random(20261125);
        for (var wrong : Stream.of(5L, 60L, 600L, 1440L, 50_000L, 5_000_000L)
                .flatMap(it -> Stream.of(it, -it))
                .toList()) {
            for (var time = 0; time < 50; time++) rule.accept(Truth.any(chance), Duration.ofMinutes(wrong));
        }
    }
}
