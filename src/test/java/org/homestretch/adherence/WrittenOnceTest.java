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
import javax.sql.DataSource;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A version or revision that logs refer to, and the logs themselves, can never change: the database refuses too. */
@HomestretchTest
class WrittenOnceTest {

    static final List<String> TABLES = List.of(
            "plan_version",
            "prescription",
            "exercise_revision",
            "session_log",
            "exercise_log",
            "set_log",
            "session_log_withdrawal");

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

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    InCare.Pair mara;

    @BeforeEach
    void a_client_who_has_logged_and_taken_it_back() {
        var therapist = practices.practice();
        mara = inCare.client(therapist, "Europe/Berlin");
        var today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        var plan = inCare.publish(mara, today, inCare.daily(therapist, "supine-twist", today, 1));
        var log = session(plan, today, twist(plan, ICE));
        as(mara.client(), () -> logging.log(log));
        as(mara.client(), () -> logging.withdraw(log.id()));
    }

    @ParameterizedTest
    @Tag("E4")
    @Tag("E5")
    @FieldSource("TABLES")
    void the_schemas_owner_is_refused_every_change(String table) {
        for (var sql : changes(table)) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> JdbcClient.create(owner).sql(sql).update())
                    .withStackTraceContaining("is written once");
        }
    }

    @ParameterizedTest
    @Tag("E4")
    @Tag("E5")
    @FieldSource("TABLES")
    void the_run_time_role_is_refused_every_change(String table) {
        var before = count(table);
        for (var sql : changes(table)) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(sql)
                    .isThrownBy(() -> as(
                            mara.client(),
                            () -> transaction.execute(_ -> jdbc.sql(sql).update())))
                    .withStackTraceContaining("permission denied");
        }
        assertThat(count(table)).isEqualTo(before).isPositive();
    }

    private static List<String> changes(String table) {
        var column = table.equals("exercise_revision") ? "id" : "practice_id";
        return List.of(
                "update %s set %s = %s".formatted(table, column, column),
                "delete from " + table,
                "truncate %s cascade".formatted(table));
    }

    private long count(String table) {
        return as(
                mara.client(),
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }
}
