package org.homestretch.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.homestretch.audit.VerifyingTrail;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.database.Tombstones;
import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.WritingMessages;
import org.homestretch.progress.Period;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.PreparingReports;
import org.homestretch.report.ReadingReports;
import org.homestretch.report.ReportNotFound;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.homestretch.support.TwoOwners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
@Tag("E14")
class ErasingTest {

    @Autowired
    Erasing erasing;

    @Autowired
    AskingErasure asking;

    @Autowired
    TwoOwners owners;

    @Autowired
    RecordsOfPractice records;

    @Autowired
    Caseload caseload;

    @Autowired
    WritingMessages writing;

    @Autowired
    PreparingReports preparing;

    @Autowired
    ReadingReports reading;

    @Autowired
    AccountSessions sessions;

    @Autowired
    Tombstones tombstones;

    @Autowired
    InCare inCare;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource ownerOfTables;

    private SignedIn owner;
    private InCare.Pair pair;

    @BeforeEach
    void a_client_in_care() {
        owner = practices.practice();
        pair = inCare.client(owner, "Europe/Berlin");
        inCare.publish(pair, Practices.today(), inCare.daily(owner, "bridge", Practices.today(), 1));
    }

    @Test
    void a_record_is_erased_only_when_its_name_was_typed_and_a_reason_chosen() {
        assertThatThrownBy(() -> erase("Mara Lind", ErasureReason.ASKED)).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> erase("Mara Lindt", null)).isInstanceOf(InputRefused.class);
        assertThat(as(owner, () -> asking.open())).isEmpty();
        assertThat(as(owner, () -> caseload.find(pair.id())).name()).isEqualTo("Mara Lindt");

        erase(" Mara Lindt ", ErasureReason.ASKED);

        assertThatThrownBy(() -> as(owner, () -> caseload.find(pair.id()))).isInstanceOf(ClientNotFound.class);
        assertThat(as(owner, () -> records.find("", 0, 50))).isEmpty();
        assertThat(as(owner, () -> records.erased()))
                .singleElement()
                .satisfies(it -> assertThat(it.reason()).isEqualTo("ASKED"))
                .satisfies(it -> assertThat(it.by()).isEqualTo("Olive Owner"))
                .satisfies(it -> assertThat(it.confirmedBy()).isEqualTo("Sina Second"));
        assertThatThrownBy(() -> erase("Mara Lindt", ErasureReason.ASKED)).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void a_therapist_who_is_no_owner_erases_nobody_not_by_the_function_of_the_database_either() {
        var therapist = new SignedIn(
                owner.accountId(), owner.practiceId(), owner.displayName(), owner.email(), Set.of(Role.THERAPIST));
        assertThatThrownBy(() -> as(therapist, () -> asking.ask(pair.id(), "Mara Lindt", ErasureReason.ASKED)))
                .isInstanceOf(AccessDeniedException.class);
        as(owner, () -> asking.ask(pair.id(), "Mara Lindt", ErasureReason.ASKED));
        assertThatThrownBy(() -> as(therapist, () -> asking.withdraw(pair.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(therapist, () -> erasing.confirm(pair.id())))
                .isInstanceOf(AccessDeniedException.class);

        assertThatThrownBy(() -> as(pair.client(), () -> inTransaction(this::callTheFunction)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("Only another owner");
        assertThat(as(practices.practice(), () -> inTransaction(this::callTheFunction)))
                .isFalse();
        assertThat(as(owner, () -> caseload.find(pair.id())).name()).isEqualTo("Mara Lindt");
    }

    @Test
    void the_client_is_signed_out_at_once_and_the_address_can_be_invited_again() {
        var session = beginSession(pair.client());
        assertThat(sessions.isLive(session, pair.client())).isTrue();
        var address = as(owner, () -> caseload.find(pair.id())).email();

        erase("Mara Lindt", ErasureReason.CONSENT_WITHDRAWN);

        assertThat(sessions.isLive(session, pair.client())).isFalse();
        var again = as(
                owner,
                () -> caseload.add(ClientDetails.typed(
                        "Mara Lindt", address, null, null, "Europe/Berlin", Locale.ENGLISH, Practices.today())));
        assertThat(as(owner, () -> caseload.invite(again)).link()).isNotNull();
    }

    @Test
    @Tag("E5")
    void what_was_written_once_stays_so_for_the_owner_of_the_tables_without_the_function() {
        var asOwner = JdbcClient.create(ownerOfTables);
        var own = new TransactionTemplate(new DataSourceTransactionManager(ownerOfTables));
        for (var statement : new String[] {
            "update plan_version set title = 'other'", "delete from message", "delete from session_log",
            "update erasure set reason = 'ASKED'", "delete from audit_entry", "truncate private_note cascade"
        }) {
            assertThatThrownBy(() ->
                            own.executeWithoutResult(_ -> asOwner.sql(statement).update()))
                    .as(statement)
                    .hasMessageContaining("written once");
        }
        assertThatThrownBy(() -> as(
                        owner,
                        () -> inTransaction(() -> {
                            jdbc.sql("select set_config('homestretch.erasing', 'yes', true)")
                                    .query(String.class)
                                    .single();
                            return jdbc.sql("update plan_version set title = 'other'")
                                    .update();
                        })))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_signed_report_is_an_empty_sheet_and_the_trail_is_still_whole() {
        var report = as(
                owner,
                () -> preparing.prepare(
                        pair.id(),
                        new PrepareReport(new Period.SincePlanBegan(), Audience.CLIENT, "Well."),
                        Locale.UK));
        as(owner, () -> preparing.sign(report));

        erase("Mara Lindt", ErasureReason.ASKED);

        assertThatThrownBy(() -> as(owner, () -> reading.get(report))).isInstanceOf(ReportNotFound.class);
        var content = as(
                owner,
                () -> inTransaction(() -> jdbc.sql(
                                "select length(r.content) + length(r.rows) || ' ' || s.signer from progress_report r"
                                        + " join progress_report_signature s on s.practice_id = r.practice_id and s.report_id = r.id"
                                        + " where r.practice_id = current_practice()")
                        .query(String.class)
                        .single()));
        assertThat(content).isEqualTo("0 Olive Owner");
        assertThat(VerifyingTrail.verify(ownerOfTables).findings())
                .noneMatch(it -> it.practice().equals(owner.practiceId()));
        assertThat(told("ERASED")).containsExactly("Erasing ASKED");
    }

    @Test
    void nothing_is_written_for_an_erased_client_by_whoever_was_let_in_before() {
        erase("Mara Lindt", ErasureReason.ASKED);

        assertThatThrownBy(() -> as(
                        owner,
                        () -> inTransaction(() -> jdbc.sql("""
                        insert into message (practice_id, client_id, id, number, author_id, body, sent_at)
                        values (current_practice(), :client, :id, 1, :author, 'Late.', now())""")
                                .param("client", pair.id().value())
                                .param("id", UUID.randomUUID())
                                .param("author", owner.accountId())
                                .update())))
                .rootCause()
                .hasMessageContaining("erased");
    }

    @Test
    @Tag("R13")
    void a_tombstone_is_there_when_the_erasure_is_and_none_when_it_was_undone() {
        as(owner, () -> asking.ask(pair.id(), "Mara Lindt", ErasureReason.ASKED));
        as(
                practices.secondOwner(owner, Duration.ofDays(2)),
                () -> transaction.executeWithoutResult(status -> {
                    erasing.confirm(pair.id());
                    status.setRollbackOnly();
                }));
        assertThat(tombstones.read())
                .noneMatch(it -> it.client().equals(pair.id().value()));

        erase("Mara Lindt", ErasureReason.ASKED);

        assertThat(tombstones.read()).anySatisfy(it -> {
            assertThat(it.client()).isEqualTo(pair.id().value());
            assertThat(it.practice()).isEqualTo(owner.practiceId());
        });
    }

    @Test
    void messages_are_gone_and_counted_before() {
        as(pair.client(), () -> writing.writeMine(new MessageId(UUID.randomUUID()), new PlainText("Hello.")));

        assertThat(as(owner, () -> erasing.preview(pair.id())))
                .isEqualTo(new Losing(pair.id(), "Mara Lindt", 1, 0, 0, 1));
        erase("Mara Lindt", ErasureReason.ASKED);

        assertThat(as(
                        owner,
                        () -> inTransaction(() -> jdbc.sql("select count(*) from message")
                                .query(Integer.class)
                                .single())))
                .isZero();
    }

    private void erase(String name, ErasureReason reason) {
        owners.erase(owner, pair.id(), name, reason);
    }

    private boolean callTheFunction() {
        return jdbc.sql("select erase_client(:client, now())")
                .param("client", pair.id().value())
                .query(Boolean.class)
                .single();
    }

    private java.util.List<String> told(String action) {
        return as(
                owner,
                () -> inTransaction(() -> jdbc.sql(
                                "select subject || ' ' || detail from audit_entry where action = :action and client_id = :client")
                        .param("action", action)
                        .param("client", pair.id().value())
                        .query(String.class)
                        .list()));
    }

    private UUID beginSession(SignedIn who) {
        return (UUID) ReflectionTestUtils.invokeMethod(sessions, "begin", who, "Firefox", "192.0.2.1");
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
