package org.homestretch.plan.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.plan.pause.PauseCases.day;
import static org.homestretch.plan.pause.PauseCases.open;
import static org.homestretch.plan.pause.PauseCases.pause;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HomestretchTest
class PausingTest {

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    Pausing pausing;

    @Autowired
    ReadingPauses reading;

    @Autowired
    MovableClock clock;

    InCare.Pair mara;
    LocalDate today;

    /** Far from everybody else's midnight, so that only the client's date can be meant. */
    @BeforeEach
    void a_client_in_auckland() {
        mara = inCare.client(practices.practice(), AUCKLAND.getId());
        today = LocalDate.of(2026, 12, 1);
        clock.moveTo(today.atTime(0, 30).atZone(AUCKLAND).toInstant());
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_pause_reads_back_with_who_entered_it_for_client_and_therapist_alike() {
        var holiday = new PausePlan(
                open(PauseKind.HOLIDAY, today).id(), PauseKind.HOLIDAY, today, today.plusDays(6), " By the sea. ");
        hers(holiday);

        var kept = pauses().pauses().getFirst();
        assertThat(PausePlan.of(kept)).isEqualTo(holiday);
        assertThat(kept.words()).isEqualTo("By the sea.");
        assertThat(kept.enteredBy()).isEqualTo(mara.client().account());
        assertThat(kept.enteredAt()).isBetween(clock.instant().minusSeconds(60), clock.instant());
        assertThat(as(mara.client(), () -> reading.mine())).isEqualTo(pauses());
    }

    @Test
    void a_client_pauses_from_today_or_ahead_and_never_the_past() {
        hers(day(today));
        hers(open(PauseKind.HOLIDAY, today.plusDays(366)));

        refuses("from", "pause.past", () -> hers(day(today.minusDays(1))));
        refuses("from", "pause.far", () -> hers(day(today.plusDays(367))));
        refuses("until", "pause.order", () -> hers(pause(PauseKind.OTHER, today, today.minusDays(1))));
        refuses("until", "pause.far", () -> hers(pause(PauseKind.OTHER, today, today.plusDays(367))));
    }

    @Test
    void a_therapist_pauses_up_to_a_week_back() {
        theirs(day(today.minusDays(7)));

        refuses("from", "pause.past.days", () -> theirs(day(today.minusDays(8))));
        assertThat(pauses().excused(today.minusDays(9), today)).containsExactly(today.minusDays(7));
    }

    @Test
    @Tag("E1")
    void the_same_pause_sent_again_is_one_pause_even_on_a_later_day() {
        var flareUp = open(PauseKind.FLARE_UP, today);
        hers(flareUp);
        clock.moveTo(today.plusDays(2).atTime(9, 0).atZone(AUCKLAND).toInstant());
        hers(flareUp);

        assertThat(pauses().pauses()).hasSize(1);
        assertThatExceptionOfType(PauseConflict.class)
                .isThrownBy(() -> hers(new PausePlan(flareUp.id(), PauseKind.ILLNESS, today.plusDays(2), null, null)));
    }

    @Test
    void another_clients_id_is_never_in_the_way() {
        var tomas = inCare.client(mara.therapist(), AUCKLAND.getId());
        var hers = open(PauseKind.FLARE_UP, today);
        hers(hers);

        as(tomas.client(), () -> pausing.pauseMine(pause(PauseKind.HOLIDAY, today, today)));
        as(tomas.client(), () -> pausing.pauseMine(new PausePlan(hers.id(), PauseKind.HOLIDAY, today, today, null)));

        assertThat(as(tomas.client(), () -> reading.mine()).pauses()).hasSize(2);
        assertThat(pauses().pauses()).hasSize(1);
    }

    @Test
    void resuming_makes_today_due_again_whichever_pauses_cover_it() {
        var flareUp = open(PauseKind.FLARE_UP, today);
        hers(flareUp);
        theirs(pause(PauseKind.ILLNESS, today.minusDays(3), today.plusDays(3)));
        hers(pause(PauseKind.HOLIDAY, today.plusDays(10), today.plusDays(12)));
        clock.moveTo(today.plusDays(1).atTime(9, 0).atZone(AUCKLAND).toInstant());

        as(mara.client(), () -> pausing.endMine(flareUp.id()));

        assertThat(pauses().excused(today.minusDays(5), today.plusDays(20)))
                .containsExactlyInAnyOrder(
                        today.minusDays(3),
                        today.minusDays(2),
                        today.minusDays(1),
                        today,
                        today.plusDays(10),
                        today.plusDays(11),
                        today.plusDays(12));
        assertThat(pauses().find(flareUp.id()).orElseThrow().end().by())
                .isEqualTo(mara.client().account());
    }

    @Test
    void a_pause_that_has_not_begun_is_taken_back_on_its_first_date() {
        var holiday = pause(PauseKind.HOLIDAY, today.plusDays(5), today.plusDays(9));
        hers(holiday);

        as(mara.client(), () -> pausing.endMine(holiday.id()));

        assertThat(pauses().pauses().getFirst().isTakenBack()).isTrue();
        assertThat(pauses().excused(today, today.plusDays(20))).isEmpty();
    }

    @Test
    void a_pause_ends_once_and_what_is_over_stays_as_it_was() {
        var flareUp = open(PauseKind.FLARE_UP, today);
        hers(flareUp);
        clock.moveTo(today.plusDays(3).atTime(9, 0).atZone(AUCKLAND).toInstant());
        as(mara.client(), () -> pausing.endMine(flareUp.id()));
        clock.moveTo(today.plusDays(5).atTime(9, 0).atZone(AUCKLAND).toInstant());

        as(mara.client(), () -> pausing.endMine(flareUp.id()));
        as(mara.therapist(), () -> pausing.end(mara.id(), flareUp.id(), today.plusDays(1)));

        assertThat(pauses().pauses().getFirst().lastDate()).isEqualTo(today.plusDays(2));
    }

    @Test
    void a_therapist_resumes_from_a_day_up_to_a_week_back_and_not_from_one_to_come() {
        theirs(open(PauseKind.ILLNESS, today.minusDays(6)));

        refuses("resumedOn", "pause.end.ahead", () -> resume(today.plusDays(1)));
        refuses("resumedOn", "pause.end.before", () -> resume(today.minusDays(7)));
        clock.moveTo(today.plusDays(4).atTime(9, 0).atZone(AUCKLAND).toInstant());
        refuses("resumedOn", "pause.past.days", () -> resume(today.minusDays(4)));
        resume(today.minusDays(3));

        assertThat(pauses().excused(today.minusDays(9), today.plusDays(9)))
                .containsExactlyInAnyOrder(today.minusDays(6), today.minusDays(5), today.minusDays(4));
    }

    @Test
    void resuming_before_a_second_pause_began_takes_that_one_back() {
        theirs(open(PauseKind.ILLNESS, today.minusDays(6)));
        theirs(open(PauseKind.FLARE_UP, today.minusDays(1)));

        resume(today.minusDays(3));

        assertThat(pauses().covers(today)).isFalse();
        assertThat(pauses().pauses().getLast().isTakenBack()).isTrue();
    }

    @Test
    void a_therapist_takes_back_a_day_that_was_excused_by_mistake() {
        var mistake = day(today.minusDays(2));
        theirs(mistake);

        as(mara.therapist(), () -> pausing.end(mara.id(), mistake.id(), mistake.from()));

        assertThat(pauses().excused(today.minusDays(9), today)).isEmpty();
        refuses("resumedOn", "pause.end.over", () -> {
            var other = day(today.minusDays(2));
            theirs(other);
            as(mara.therapist(), () -> pausing.end(mara.id(), other.id(), today));
        });
    }

    @Test
    void a_discharged_client_is_not_paused() {
        as(mara.therapist(), () -> caseload.discharge(mara.id()));

        refuses("from", "pause.discharged", () -> hers(day(today)));
        refuses("from", "pause.discharged", () -> theirs(day(today)));
    }

    @Test
    void discharge_ends_what_would_go_on_and_keeps_the_days_before() {
        hers(open(PauseKind.FLARE_UP, today));
        hers(pause(PauseKind.HOLIDAY, today.plusDays(1), today.plusDays(30)));
        hers(pause(PauseKind.HOLIDAY, today.plusDays(40), null));
        theirs(pause(PauseKind.OTHER, today.minusDays(3), today.minusDays(2)));
        as(mara.therapist(), () -> caseload.discharge(mara.id()));
        clock.moveTo(today.plusDays(60).atTime(9, 0).atZone(AUCKLAND).toInstant());
        as(mara.therapist(), () -> caseload.readmit(mara.id()));

        assertThat(pauses().excused(today.minusDays(9), today.plusDays(90)))
                .containsExactlyInAnyOrder(today, today.minusDays(3), today.minusDays(2));
        assertThat(pauses().pauses().getFirst().end()).isNull();
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    void whoever_does_not_treat_the_client_finds_no_such_client() {
        var flareUp = open(PauseKind.FLARE_UP, today);
        hers(flareUp);
        var stranger = practices.practice();

        notFound(() -> as(stranger, () -> reading.of(mara.id())));
        notFound(() -> as(stranger, () -> pausing.pause(mara.id(), day(today))));
        notFound(() -> as(stranger, () -> pausing.resume(mara.id(), today)));
        notFound(() -> as(stranger, () -> pausing.end(mara.id(), flareUp.id(), today)));
        assertThat(pauses().covers(today)).isTrue();
    }

    @Test
    @Tag("A1")
    @Tag("A6")
    void a_client_ends_no_pause_of_another_client_and_does_nothing_as_a_therapist() {
        var tomas = inCare.client(mara.therapist(), AUCKLAND.getId());
        var flareUp = open(PauseKind.FLARE_UP, today);
        hers(flareUp);

        assertThatExceptionOfType(PauseNotFound.class)
                .isThrownBy(() -> as(tomas.client(), () -> pausing.endMine(flareUp.id())));
        assertThatExceptionOfType(PauseNotFound.class)
                .isThrownBy(() -> as(mara.therapist(), () -> pausing.end(tomas.id(), flareUp.id(), today)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(tomas.client(), () -> pausing.resume(mara.id(), today)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.client(), () -> pausing.pause(mara.id(), day(today))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.therapist(), () -> pausing.pauseMine(day(today))));
        assertThat(pauses().covers(today)).isTrue();
    }

    private ClientPauses pauses() {
        return as(mara.therapist(), () -> reading.of(mara.id()));
    }

    private void hers(PausePlan wanted) {
        as(mara.client(), () -> pausing.pauseMine(wanted));
    }

    private void theirs(PausePlan wanted) {
        as(mara.therapist(), () -> pausing.pause(mara.id(), wanted));
    }

    private void resume(LocalDate resumedOn) {
        as(mara.therapist(), () -> pausing.resume(mara.id(), resumedOn));
    }

    private static void notFound(Runnable work) {
        assertThatExceptionOfType(ClientNotFound.class).isThrownBy(work::run);
    }

    private static void refuses(String field, String key, Runnable work) {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(work::run).satisfies(refused -> {
            assertThat(refused.field()).isEqualTo(field);
            assertThat(refused.messageKey()).isEqualTo(key);
        });
    }
}
