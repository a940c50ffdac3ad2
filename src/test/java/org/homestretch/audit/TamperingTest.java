package org.homestretch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes what was told is refused or found. */
@HomestretchTest
@Tag("E5")
class TamperingTest {

    @Autowired
    Practices practices;

    @Autowired
    Trail trail;

    @Autowired
    SealingTrail sealing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    javax.sql.DataSource owner;

    @Value("${homestretch.database.data-directory}")
    Path directory;

    SignedIn who;
    JdbcClient superuser;
    long first;

    @BeforeEach
    void four_rows_in_the_chain() throws Exception {
        who = practices.practice();
        as(
                who,
                () -> trail.add(
                        IntStream.range(0, 4).mapToObj(TamperingTest::row).toList()));
        sealing.seal();
        var url = ((DriverManagerDataSource) owner).getUrl();
        superuser = JdbcClient.create(new DriverManagerDataSource(
                url,
                "postgres",
                Files.readString(directory.resolve("secrets/superuser")).trim()));
        first = superuser
                .sql("select min(seq) from audit_entry where practice_id = :practice")
                .param("practice", who.practiceId())
                .query(Long.class)
                .single();
    }

    @AfterEach
    void without_the_practice() {
        for (var table : List.of("audit_entry", "audit_seal", "audit_chain", "audit_unsealed")) {
            tamper("delete from " + table + " where practice_id = ':practice'");
        }
    }

    @Test
    void a_trail_that_nobody_touched_is_whole() {
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update audit_entry set actor_id = gen_random_uuid() where seq = :first + 1 | ALTERED
            update audit_entry set at = at + interval '1 second' where seq = :first + 1 | ALTERED
            update audit_entry set outcome = 'REFUSED' where seq = :first | ALTERED
            update audit_entry set actor_role = 'OWNER' where seq = :first + 1 | ALTERED
            update audit_entry set action = 'EXPORTED' where seq = :first + 1 | ALTERED
            update audit_entry set subject = 'Library' where seq = :first + 1 | ALTERED
            update audit_entry set subject_id = gen_random_uuid() where seq = :first + 1 | ALTERED
            update audit_entry set client_id = gen_random_uuid() where seq = :first + 1 | ALTERED
            update audit_entry set detail = 'of' where seq = :first + 1 | ALTERED
            update audit_entry set request_id = gen_random_uuid() where seq = :first + 1 | ALTERED
            update audit_entry set network = '203.0.113.0/24' where seq = :first + 1 | ALTERED
            delete from audit_entry where seq = :first + 2 | REMOVED
            delete from audit_entry where seq = :first + 3 | REMOVED
            delete from audit_seal where seq = :first + 1 | MISSING_BEFORE
            delete from audit_seal where seq = :first + 3 | END_CUT_OFF
            update audit_seal set position = case position when 2 then 3 else 2 end where practice_id = ':practice' and position in (2, 3) | MOVED_OR_ALTERED
            update audit_seal set at = at - interval '9 years' where seq = :first + 1 | MOVED_OR_ALTERED
            insert into audit_entry (practice_id, at, action, subject, outcome, detail) values (':practice', now(), 'READ', 'Caseload', 'DONE', '') | ADDED
            """)
    void whatever_a_superuser_does_is_found(String statement, String what) {
        tamper(
                statement.contains("case position")
                        ? "alter table audit_seal drop constraint audit_seal_pk"
                        : "select 1");
        try {
            tamper(statement);

            assertThat(findings()).extracting(VerifyingTrail.Finding::what).contains(what);
        } finally {
            without_the_practice();
            if (statement.contains("case position")) {
                tamper("alter table audit_seal add constraint audit_seal_pk primary key (practice_id, position)");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set detail = 'x'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_entry_other",
                "update audit_seal set at = now()",
                "delete from audit_seal",
                "insert into audit_seal values (gen_random_uuid(), 1, 1, now(), '', '')",
                "update audit_chain set position = 0",
                "delete from audit_unsealed",
                "alter table audit_entry disable trigger all",
                "alter table audit_entry no force row level security",
                "drop trigger audit_entry_unsealed on audit_entry",
                "set session_replication_role = replica",
                "set role homestretch_owner",
                "select audit_retire(current_date - 800)",
                "insert into audit_entry (practice_id, at, action, subject, outcome, detail) values"
                        + " (gen_random_uuid(), now(), 'READ', 'Caseload', 'DONE', '')",
                "insert into audit_entry (at, action, subject, outcome, detail) values"
                        + " (now(), 'READ', 'Caseload', 'DONE', 'a headache since Monday')"
            })
    void the_run_time_role_may_only_add(String statement) {
        assertThatThrownBy(() -> as(
                        who,
                        () -> transaction.executeWithoutResult(
                                _ -> jdbc.sql(statement).update())))
                .isInstanceOf(DataAccessException.class);
        assertThat(findings()).isEmpty();
    }

    /** Each link holds the one before, so that whoever works one out anew must do so with all that follow. */
    @Test
    void a_link_that_was_worked_out_without_the_one_before_is_found() {
        tamper("update audit_seal s set hash = sha256(int8send(s.position) || int8send(s.seq)"
                + " || timestamptz_send(s.at) || s.content) where seq = :first + 1");

        assertThat(findings()).extracting(VerifyingTrail.Finding::what).contains("MOVED_OR_ALTERED");
    }

    @Test
    void not_even_the_owner_of_the_tables_may_change_what_was_written() {
        var owned = JdbcClient.create(owner);
        for (var table : List.of("audit_entry", "audit_seal")) {
            for (var change : List.of("delete from %s", "update %s set at = now()", "truncate %s")) {
                assertThatThrownBy(() -> owned.sql(change.formatted(table)).update())
                        .as(change, table)
                        .isInstanceOf(DataAccessException.class);
            }
        }
        assertThat(findings()).isEmpty();
    }

    @Test
    void the_last_twelve_months_stay_even_for_the_owner() {
        assertThatThrownBy(() -> JdbcClient.create(owner)
                        .sql("select audit_retire(current_date - 300)")
                        .query(Integer.class)
                        .single())
                .hasMessageContaining("twelve months");
    }

    @Test
    void what_was_told_is_in_the_chain_without_anybody_asking() throws Exception {
        as(who, () -> trail.add(List.of(row(9))));

        for (var wait = 0; wait < 600 && unsealed() > 0; wait++) Thread.sleep(100);

        assertThat(unsealed()).isZero();
    }

    @Test
    void writers_and_sealers_at_once_leave_one_whole_chain() throws Exception {
        try (var all = Executors.newFixedThreadPool(6)) {
            var work = IntStream.range(0, 60)
                    .mapToObj(number -> (Callable<Object>) () -> {
                        if (number % 6 == 0) return sealing.seal();
                        as(who, () -> trail.add(List.of(row(number))));
                        return number;
                    })
                    .toList();
            for (var each : all.invokeAll(work)) each.get();
        }

        assertThat(findings()).isEmpty();
        assertThat(links()).isEqualTo(54);
    }

    @Test
    void dropped_months_leave_the_chain_whole_and_are_told() {
        tamper("select audit_months((current_date - interval '800 days')::date)");
        tamper(
                "insert into audit_entry (practice_id, at, action, subject, outcome, detail)"
                        + " values (':practice', now() - interval '800 days', 'READ', 'Caseload', 'DONE', 'old')",
                false);

        var dropped = JdbcClient.create(owner)
                .sql("select audit_retire(current_date - 400)")
                .query(Integer.class)
                .single();

        assertThat(dropped).isPositive();
        assertThat(findings()).isEmpty();
        assertThat(AuditCases.trail(jdbc, transaction, who))
                .extracting(AuditCases.Seen::action)
                .contains("RETIRED");
        assertThat(AuditCases.trail(jdbc, transaction, who))
                .extracting(AuditCases.Seen::detail)
                .doesNotContain("old");
    }

    @Test
    void a_month_that_nobody_made_ready_is_kept_all_the_same() {
        tamper(
                "insert into audit_entry (practice_id, at, action, subject, outcome, detail)"
                        + " values (':practice', now() + interval '9 years', 'READ', 'Caseload', 'DONE', 'late')",
                false);

        assertThat(findings()).isEmpty();
        assertThat(AuditCases.trail(jdbc, transaction, who))
                .extracting(AuditCases.Seen::detail)
                .contains("late");
    }

    private List<VerifyingTrail.Finding> findings() {
        return VerifyingTrail.verify(owner).findings().stream()
                .filter(it -> it.practice().equals(who.practiceId()))
                .toList();
    }

    private long unsealed() {
        return superuser
                .sql("select count(*) from audit_unsealed where practice_id = :practice")
                .param("practice", who.practiceId())
                .query(Long.class)
                .single();
    }

    private long links() {
        return VerifyingTrail.verify(owner).ends().stream()
                .filter(it -> it.practice().equals(who.practiceId()))
                .findFirst()
                .orElseThrow()
                .links();
    }

    private void tamper(String statement) {
        tamper(statement, true);
    }

    /** As a superuser, whom no trigger stops. */
    private void tamper(String statement, boolean silently) {
        var words = statement.replace(":practice", who.practiceId().toString()).replace(":first", Long.toString(first));
        superuser
                .sql("do $do$ begin %s %s; end $do$"
                        .formatted(
                                silently ? "set local session_replication_role = replica;" : "",
                                words.startsWith("select") ? words.replaceFirst("select", "perform") : words))
                .update();
    }

    private static AuditRow row(int number) {
        return new AuditRow(AuditAction.READ, "Caseload", null, null, "row" + number);
    }
}
