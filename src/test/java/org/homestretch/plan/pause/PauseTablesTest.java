package org.homestretch.plan.pause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.plan.pause.PauseCases.open;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.homestretch.identity.SignedIn;
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
class PauseTablesTest {

    private static final List<String> TABLES = List.of("plan_pause", "plan_pause_end");

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Pausing pausing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    InCare.Pair mara;
    LocalDate today;

    @BeforeEach
    void a_client_who_has_paused_and_resumed() {
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        var pause = open(PauseKind.FLARE_UP, today);
        as(mara.client(), () -> pausing.pauseMine(pause));
        as(mara.client(), () -> pausing.endMine(pause.id()));
        as(mara.client(), () -> pausing.pauseMine(open(PauseKind.HOLIDAY, today)));
    }

    @Test
    @Tag("E5")
    void the_database_itself_refuses_to_change_or_remove_a_pause() {
        for (var table : TABLES) {
            for (var sql : List.of("delete from " + table, "update " + table + " set practice_id = practice_id")) {
                refuses("permission denied", sql, Map.of());
            }
        }
    }

    @Test
    @Tag("A11")
    void a_query_without_any_check_sees_nothing_of_another_practice() {
        var stranger = practices.practice();

        for (var table : TABLES) {
            assertThat(count(mara.therapist(), table)).as(table).isPositive();
            assertThat(count(stranger, table)).as(table).isZero();
        }
    }

    @Test
    @Tag("A4")
    void the_database_itself_refuses_the_end_of_another_clients_pause_and_one_before_it_began() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");

        refuses("plan_pause_end_pause_fk", """
                insert into plan_pause_end
                  (practice_id, client_id, pause_id, first_date, resumed_on, ended_by, ended_at)
                select practice_id, :other, id, first_date, first_date, entered_by, now() from plan_pause""", Map.of("other", tomas.id().value()));
        refuses("plan_pause_end_resumed_on_ck", """
                insert into plan_pause_end
                  (practice_id, client_id, pause_id, first_date, resumed_on, ended_by, ended_at)
                select practice_id, client_id, id, first_date, first_date - 1, entered_by, now() from plan_pause""", Map.of());
    }

    @Test
    void the_database_itself_refuses_a_pause_that_ends_before_it_begins() {
        refuses("plan_pause_last_date_ck", """
                insert into plan_pause (practice_id, client_id, id, kind, first_date, last_date, entered_by, entered_at)
                select practice_id, client_id, :new, kind, first_date, first_date - 1, entered_by, now()
                from plan_pause limit 1""", Map.of("new", NewId.next()));
    }

    private long count(SignedIn who, String table) {
        return as(
                who,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    /** As staff, since a client's connection does not even get as far as the keys. */
    private void refuses(String why, String sql, Map<String, ?> parameters) {
        assertThatExceptionOfType(DataAccessException.class)
                .as(sql)
                .isThrownBy(() -> as(
                        mara.therapist(),
                        () -> transaction.execute(
                                _ -> jdbc.sql(sql).params(parameters).update())))
                .withStackTraceContaining(why);
    }
}
