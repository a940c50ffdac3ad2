package org.homestretch.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.adherence.Sessions.ICE;
import static org.homestretch.adherence.Sessions.correcting;
import static org.homestretch.adherence.Sessions.note;
import static org.homestretch.adherence.Sessions.painBefore;
import static org.homestretch.adherence.Sessions.session;
import static org.homestretch.adherence.Sessions.twist;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.database.Tenancy;
import org.homestretch.database.Tenant;
import org.homestretch.design.Paper;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.ClientPlan;
import org.homestretch.progress.Period;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.homestretch.support.UniversalAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class ReportsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String FORMULA = "=HYPERLINK(\"http://evil.test\",\"click\")";

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    LoggingSessions logging;

    @Autowired
    PreparingReports preparing;

    @Autowired
    ReadingReports reading;

    @Autowired
    PrintingReports printing;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    InCare.Pair mara;
    LocalDate today;
    ClientPlan plan;
    LogSession first;

    @BeforeEach
    void a_client_who_did_two_of_three_days() {
        today = LocalDate.now(BERLIN);
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        clock.moveTo(today.minusDays(2).atTime(9, 0).atZone(BERLIN).toInstant());
        plan = inCare.publish(
                mara, today.minusDays(2), inCare.daily(mara.therapist(), "supine-twist", today.minusDays(2), 1));
        clock.moveTo(today.atTime(12, 0).atZone(BERLIN).toInstant());
        first = painBefore(note(session(plan, today.minusDays(1), twist(plan, ICE)), FORMULA), 4);
        log(first);
        log(session(plan, today, twist(plan, Set.of())));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void what_was_frozen_reads_the_same_whatever_is_logged_later() throws Exception {
        var id = prepare(Audience.THERAPIST);
        as(mara.therapist(), () -> preparing.sign(id));
        var content = get(id).content();
        var words = words(pdf(id));
        var rows = csv(id);

        log(correcting(first, session(plan, first.date(), twist(plan, Set.of()))));
        inCare.publish(mara, today, inCare.daily(mara.therapist(), "supine-twist", today, 3));
        clock.moveTo(today.plusYears(1).atTime(12, 0).atZone(BERLIN).toInstant());

        assertThat(get(id).content()).isEqualTo(content);
        assertThat(words(pdf(id))).isEqualTo(words);
        assertThat(csv(id)).isEqualTo(rows);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everybody_can_read_it_and_paper_says_what_the_screen_says(Audience audience) throws Exception {
        var id = prepare(audience);
        var content = get(id).content();

        var pdf = pdf(id);

        assertThat(UniversalAccess.problems(pdf)).isEmpty();
        var words = words(pdf);
        assertThat(words).contains(content.title(), "What this report rests on", "Not signed");
        assertThat(words).contains("2 of 3, 67%", "45.8%", "Keep going.");
        content.figures().forEach(it -> assertThat(words).contains(normal(it.value())));
        content.basis().forEach(it -> assertThat(words).contains(normal(it)));
    }

    @Test
    void a_referrer_gets_nothing_in_the_clients_own_words() {
        var id = prepare(Audience.REFERRER);

        assertThat(kept(id)).doesNotContain("HYPERLINK", "Supine twist tighter").contains("Supine twist");
        assertThat(kept(prepare(Audience.THERAPIST))).contains("HYPERLINK");
    }

    @Test
    @Tag("D2")
    void no_cell_of_the_rows_is_a_formula() {
        assertThat(csv(prepare(Audience.THERAPIST)))
                .contains("\"'=HYPERLINK(\"\"http://evil.test\"\",\"\"click\"\")\"")
                .doesNotContain(",\"=", ",=");
    }

    @Test
    void what_is_signed_can_neither_be_signed_again_nor_discarded() {
        var id = prepare(Audience.CLIENT);
        as(mara.therapist(), () -> preparing.sign(id));

        assertThatThrownBy(() -> as(mara.therapist(), () -> preparing.sign(id))).isInstanceOf(ReportSigned.class);
        assertThatThrownBy(() -> as(mara.therapist(), () -> preparing.discard(id)))
                .isInstanceOf(ReportSigned.class);
        assertThat(get(id).signature()).isNotNull();
    }

    @Test
    void what_nobody_signed_can_be_discarded() {
        var id = prepare(Audience.CLIENT);

        as(mara.therapist(), () -> preparing.discard(id));

        assertThatThrownBy(() -> get(id)).isInstanceOf(ReportNotFound.class);
    }

    @Test
    @Tag("E5")
    void the_database_keeps_a_report_from_every_change() {
        var id = prepare(Audience.CLIENT);
        assertThatThrownBy(() -> change("update progress_report set content = 'x' where id = :id", id))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> change("""
                        insert into progress_report select practice_id, gen_random_uuid(), client_id, audience, from_date,
                        to_date, policy, content || 'x', rows, hash, prepared_by, prepared_at
                        from progress_report where id = :id""", id)).hasMessageContaining("progress_report_hash_ck");
        as(mara.therapist(), () -> preparing.sign(id));
        assertThat(change("delete from progress_report where id = :id", id)).isZero();
        assertThatThrownBy(() -> change("delete from progress_report_signature where report_id = :id", id))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    @Tag("A1")
    void a_client_sees_only_what_is_signed_for_clients() {
        var own = prepare(Audience.CLIENT);
        var therapists = prepare(Audience.THERAPIST);
        assertThat(as(mara.client(), () -> reading.mine())).isEmpty();
        assertThatThrownBy(() -> as(mara.client(), () -> printing.mine(own, Paper.A4)))
                .isInstanceOf(ReportNotFound.class);

        as(mara.therapist(), () -> preparing.sign(own));
        as(mara.therapist(), () -> preparing.sign(therapists));

        assertThat(as(mara.client(), () -> reading.mine()))
                .extracting(ReportSummary::id)
                .containsExactly(own);
        assertThat(as(mara.client(), () -> printing.mine(own, Paper.A4))).isNotEmpty();
        assertThatThrownBy(() -> as(mara.client(), () -> printing.mine(therapists, Paper.A4)))
                .isInstanceOf(ReportNotFound.class);
        assertThatThrownBy(() -> as(mara.client(), () -> reading.get(own))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    void nobody_else_learns_that_there_is_one() {
        var id = prepare(Audience.CLIENT);
        as(mara.therapist(), () -> preparing.sign(id));
        var unsigned = prepare(Audience.CLIENT);
        var other = inCare.client(mara.therapist(), "Europe/Berlin");
        var therapist = mara.therapist();
        var colleague = new SignedIn(
                UUID.randomUUID(), therapist.practiceId(), "Cora", "cora@example.org", Set.of(Role.THERAPIST));

        assertThatThrownBy(() -> as(other.client(), () -> reading.mine(id))).isInstanceOf(ReportNotFound.class);
        for (var stranger : List.of(practices.practice(), colleague)) {
            assertThatThrownBy(() -> as(stranger, () -> reading.get(id))).isInstanceOf(ReportNotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> printing.csv(id))).isInstanceOf(ReportNotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> preparing.sign(unsigned)))
                    .isInstanceOf(ReportNotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> preparing.discard(unsigned)))
                    .isInstanceOf(ReportNotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> reading.of(mara.id()))).isInstanceOf(ClientNotFound.class);
            assertThat(as(stranger, () -> reading.newest())).isEmpty();
        }
    }

    private ReportId prepare(Audience audience) {
        var wanted = new PrepareReport(new Period.SincePlanBegan(), audience, "Keep going.");
        return as(mara.therapist(), () -> preparing.prepare(mara.id(), wanted, Locale.UK));
    }

    private ProgressReport get(ReportId id) {
        return as(mara.therapist(), () -> reading.get(id));
    }

    private byte[] pdf(ReportId id) {
        return as(mara.therapist(), () -> printing.pdf(id, Paper.A4));
    }

    private String csv(ReportId id) {
        return new String(as(mara.therapist(), () -> printing.csv(id)), UTF_8);
    }

    private void log(LogSession session) {
        as(mara.client(), () -> logging.log(session));
    }

    private static String words(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return normal(new PDFTextStripper().getText(document));
        }
    }

    private static String normal(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    /** All that the database holds of it. */
    private String kept(ReportId id) {
        return inPractice(
                () -> jdbc.sql("""
                        select convert_from(content, 'UTF8') || convert_from(rows, 'UTF8') from progress_report
                        where id = :id""").param("id", id.value()).query(String.class).single());
    }

    private int change(String sql, ReportId id) {
        return inPractice(() -> jdbc.sql(sql).param("id", id.value()).update());
    }

    private <T> T inPractice(Supplier<T> work) {
        return Tenancy.as(
                Tenant.of(mara.therapist().practice(), mara.therapist().accountId()),
                () -> transactions.execute(_ -> work.get()));
    }
}
