package org.homestretch.adherence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.adherence.Sessions.ICE;
import static org.homestretch.adherence.Sessions.session;
import static org.homestretch.adherence.Sessions.twist;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.ClientPlan;
import org.homestretch.shared.NewId;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class SessionLogTablesTest {

    private static final List<String> TABLES =
            List.of("session_log", "exercise_log", "set_log", "session_log_withdrawal");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    LoggingSessions logging;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    InCare.Pair mara;
    InCare.Pair tomas;
    LogSession hers;
    LogSession his;

    @BeforeEach
    void two_clients_of_one_therapist_who_have_logged() {
        var therapist = practices.practice();
        mara = inCare.client(therapist, "Europe/Berlin");
        tomas = inCare.client(therapist, "Europe/Berlin");
        hers = logged(mara);
        his = logged(tomas);
        as(tomas.client(), () -> logging.withdraw(his.id()));
    }

    @Test
    @Tag("E5")
    void the_database_itself_refuses_to_change_or_remove_what_was_logged() {
        for (var table : TABLES) {
            for (var sql : List.of("delete from " + table, "update " + table + " set practice_id = practice_id")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(sql)
                        .isThrownBy(() -> run(mara.client(), sql, Map.of()))
                        .withStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    @Tag("A11")
    void a_query_without_any_check_sees_nothing_of_another_practice() {
        var stranger = practices.practice();

        for (var table : TABLES) {
            var count = as(
                    stranger,
                    () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single()));
            assertThat(count).as(table).isZero();
        }
    }

    @Test
    @Tag("A4")
    void the_database_itself_refuses_a_log_against_another_clients_plan_version() {
        refuses(
                "session_log_plan_fk",
                """
                insert into session_log (practice_id, id, client_id, plan_id, plan_version_id, local_date, slot,
                  performed_at, zone, received_at, entered_by, entry)
                select practice_id, :new, :other, plan_id, plan_version_id, local_date, slot, performed_at, zone,
                  received_at, entered_by, entry from session_log where id = :log""",
                Map.of(
                        "new",
                        NewId.next(),
                        "other",
                        tomas.id().value(),
                        "log",
                        hers.id().value()));
    }

    @Test
    @Tag("A4")
    void the_database_itself_refuses_another_clients_prescription_in_a_log() {
        refuses(
                "exercise_log_prescription_fk",
                """
                insert into exercise_log (practice_id, session_log_id, position, plan_version_id, prescription_id,
                  line_id, target, preparations)
                select m.practice_id, m.session_log_id, 1, m.plan_version_id, t.prescription_id, t.line_id, t.target, '{}'
                from exercise_log m, exercise_log t where m.session_log_id = :log and t.session_log_id = :other""",
                Map.of("log", hers.id().value(), "other", his.id().value()));
    }

    @Test
    @Tag("A4")
    void the_database_itself_refuses_to_correct_or_withdraw_another_clients_log() {
        refuses(
                "session_log_corrects_fk",
                """
                insert into session_log (practice_id, id, client_id, plan_id, plan_version_id, local_date, slot,
                  performed_at, zone, received_at, entered_by, entry, corrects_id)
                select practice_id, :new, client_id, plan_id, plan_version_id, local_date, slot, performed_at, zone,
                  received_at, entered_by, entry, :other from session_log where id = :log""",
                Map.of(
                        "new",
                        NewId.next(),
                        "other",
                        his.id().value(),
                        "log",
                        hers.id().value()));
        refuses(
                "session_log_withdrawal_log_fk",
                """
                insert into session_log_withdrawal (practice_id, session_log_id, client_id, withdrawn_by, withdrawn_at)
                select practice_id, id, :other, entered_by, now() from session_log where id = :log""",
                Map.of("other", tomas.id().value(), "log", hers.id().value()));
    }

    private LogSession logged(InCare.Pair pair) {
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        ClientPlan plan = inCare.publish(pair, today, inCare.daily(pair.therapist(), "supine-twist", today, 1));
        var log = session(plan, today, twist(plan, ICE));
        as(pair.client(), () -> logging.log(log));
        return log;
    }

    /** As staff, since a client's connection does not even get as far as the keys. */
    private void refuses(String constraint, String sql, Map<String, ?> parameters) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> run(mara.therapist(), sql, parameters))
                .withStackTraceContaining(constraint);
    }

    private void run(SignedIn who, String sql, Map<String, ?> parameters) {
        as(who, () -> transaction.execute(_ -> jdbc.sql(sql).params(parameters).update()));
    }
}
