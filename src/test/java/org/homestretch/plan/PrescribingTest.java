package org.homestretch.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class PrescribingTest {

    @Autowired
    Practices practices;

    @Autowired
    Caseload caseload;

    @Autowired
    Library library;

    @Autowired
    Prescribing prescribing;

    @Autowired
    ReadingPlans reading;

    @Autowired
    InCare inCare;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    SignedIn therapist;
    ClientId client;
    LocalDate today;

    @BeforeEach
    void a_client_in_care() {
        therapist = practices.practice();
        client = as(
                therapist,
                () -> caseload.add(ClientDetails.typed(
                        "Mara Lindt",
                        Practices.address("mara"),
                        null,
                        null,
                        "Europe/Berlin",
                        Locale.ENGLISH,
                        Practices.today())));
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void a_published_version_reads_back_as_it_was_prescribed() {
        var twist = twist();

        as(therapist, () -> prescribing.publish(client, version(0, today, twist)));

        var version = as(therapist, () -> reading.of(client)).orElseThrow().newest();
        var prescription = version.version().prescriptions().getFirst();
        assertThat(prescription.dosage()).isEqualTo(twist.dosage());
        assertThat(prescription.schedule()).isEqualTo(twist.schedule());
        assertThat(prescription.note()).isEqualTo("Keep it light.");
        assertThat(version.author()).isEqualTo(therapist.account());
    }

    @Test
    void what_the_client_reads_has_no_private_note() {
        as(therapist, () -> prescribing.publish(client, version(0, today, twist())));

        assertThat(as(therapist, () -> reading.of(client)).orElseThrow().toString())
                .doesNotContain("disc L4");
        assertThat(as(therapist, () -> reading.newestPrescriptions(client))
                        .getFirst()
                        .privateNote())
                .isEqualTo("disc L4");
    }

    @Test
    @Tag("E2")
    void a_second_author_who_started_from_the_same_version_is_told_and_overwrites_nothing() {
        as(therapist, () -> prescribing.publish(client, version(0, today, twist())));

        assertThatExceptionOfType(PlanChangedMeanwhile.class)
                .isThrownBy(() -> as(therapist, () -> prescribing.publish(client, version(0, today, twist()))));
        assertThat(as(therapist, () -> reading.of(client)).orElseThrow().versions())
                .hasSize(1);
    }

    @Test
    void a_version_cannot_begin_in_the_clients_past() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() ->
                        as(therapist, () -> prescribing.publish(client, version(0, today.minusDays(1), twist()))))
                .matches(refused -> refused.field().equals("effectiveFrom"));
    }

    @Test
    @Tag("A2")
    void a_therapist_of_another_practice_finds_no_such_client() {
        var stranger = practices.practice();

        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(stranger, () -> prescribing.publish(client, version(0, today, twist()))));
        assertThatExceptionOfType(ClientNotFound.class).isThrownBy(() -> as(stranger, () -> reading.of(client)));
    }

    @Test
    void discharge_expects_nothing_from_the_day_after_and_keeps_the_days_before() {
        as(therapist, () -> prescribing.publish(client, version(0, today, twist())));

        as(therapist, () -> caseload.discharge(client));

        var history = as(therapist, () -> reading.of(client)).orElseThrow().history();
        assertThat(history.effectiveOn(today).orElseThrow().prescriptions()).hasSize(1);
        assertThat(history.effectiveOn(today.plusDays(1)).orElseThrow().prescriptions())
                .isEmpty();
    }

    @Test
    void a_phase_goes_on_under_its_name_and_another_one_begins_with_its_version() {
        publish(version(0, today, new NewPhase("Calm down", 4, "Add load"), twist()));
        publish(version(1, today.plusDays(7), new NewPhase("Calm down", 6, null), twist()));
        publish(version(2, today.plusDays(14), new NewPhase("Add load", 3, null), twist()));
        publish(version(3, today.plusDays(21), twist()));

        assertThat(as(therapist, () -> reading.of(client)).orElseThrow().versions())
                .extracting(PublishedVersion::phase)
                .containsExactly(
                        new Phase("Calm down", 4, today, "Add load"),
                        new Phase("Calm down", 6, today, null),
                        new Phase("Add load", 3, today.plusDays(14), null),
                        null);
    }

    @Test
    void a_phase_goes_on_from_the_version_that_it_replaces_whatever_waits_for_later() {
        publish(version(0, today, new NewPhase("Calm down", 4, null), twist()));
        publish(version(1, today.plusDays(14), new NewPhase("Add load", 3, null), twist()));
        publish(version(2, today.plusDays(1), new NewPhase("Calm down", 2, null), twist()));

        var plan = as(therapist, () -> reading.of(client)).orElseThrow();
        assertThat(plan.newest().phase()).isEqualTo(new Phase("Calm down", 2, today, null));
    }

    @Test
    void a_phase_that_cannot_be_is_refused_at_its_field() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new NewPhase(" ", 4, null))
                .matches(refused -> refused.field().equals("phase.name"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new NewPhase("Calm down", 53, null))
                .matches(refused -> refused.field().equals("phase.weeks"));
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new NewPhase("Calm down", 4, "x".repeat(501)))
                .matches(refused -> refused.field().equals("phase.next"));
    }

    @Test
    void the_client_never_reads_what_is_meant_to_come_next() {
        publish(version(0, today, new NewPhase("Calm down", 4, "Deadlifts, if all goes well"), twist()));
        var mara = inCare.client(therapist, "Europe/Berlin");
        as(
                therapist,
                () -> prescribing.publish(
                        mara.id(), version(0, today, new NewPhase("Calm down", 4, "Deadlifts"), twist())));

        var own = as(mara.client(), () -> reading.mine(today, today)).orElseThrow();
        assertThat(own.newest().phase()).isEqualTo(new Phase("Calm down", 4, today, null));
        assertThat(own.toString()).doesNotContain("Deadlifts");
    }

    @Test
    @Tag("E5")
    void the_database_itself_refuses_to_change_what_was_published() {
        as(therapist, () -> prescribing.publish(client, version(0, today, twist())));

        for (var sql : List.of(
                "update plan_version set title = 'x'",
                "delete from plan_version",
                "update prescription set note = 'x'",
                "delete from prescription")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> as(
                            therapist,
                            () -> transaction.execute(_ -> jdbc.sql(sql).update())))
                    .withStackTraceContaining("permission denied");
        }
    }

    private void publish(NewVersion version) {
        as(therapist, () -> prescribing.publish(client, version));
    }

    private static NewVersion version(int basedOn, LocalDate from, @Nullable NewPhase phase, NewPrescription... lines) {
        return new NewVersion(basedOn, from, "Low back", null, phase, List.of(lines));
    }

    private static NewVersion version(int basedOn, LocalDate from, NewPrescription... lines) {
        return new NewVersion(basedOn, from, "Low back", null, null, List.of(lines));
    }

    private NewPrescription twist() {
        var exercise = as(therapist, () -> library.newest()).stream()
                .filter(it -> it.content().key().equals("supine-twist"))
                .findFirst()
                .map(Exercise.class::cast)
                .orElseThrow();
        return NewPrescription.of(
                exercise.revision(),
                exercise.content().dosage().withSets(1),
                new Schedule(new OnDays(EnumSet.allOf(DayOfWeek.class)), 1, today, null),
                "Keep it light.",
                "disc L4");
    }
}
