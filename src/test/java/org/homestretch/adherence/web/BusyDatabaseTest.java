package org.homestretch.adherence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.PortalHttp.body;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import javax.sql.DataSource;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody waits long for a database that is busy, and whatever does not need it goes on. */
@HomestretchTest
class BusyDatabaseTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    DataSource pool;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @LocalServerPort
    int port;

    PortalHttp portal;

    @BeforeEach
    void a_client_with_a_plan() {
        var mara = inCare.client(practices.practice(), "Europe/Berlin");
        var from = LocalDate.now(Practices.BERLIN);
        inCare.publish(mara, from, inCare.daily(mara.therapist(), "supine-twist", from, 1));
        portal = new PortalHttp(port, mara.client().email());
    }

    @Test
    @Tag("R6")
    void a_locked_table_is_told_within_seconds_and_other_requests_go_on() throws Exception {
        try (var other = owner.getConnection()) {
            other.setAutoCommit(false);
            lock(other, "session_log");

            var begun = Instant.now();
            var answer = portal.tryGet("/routine");

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(6));
            assertCalm(answer);
            assertThat(portal.tryGet("/account").statusCode()).isEqualTo(200);
            other.rollback();
        }
        assertThat(portal.tryGet("/routine").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("R5")
    void with_every_connection_taken_the_portal_says_so_and_the_sign_in_page_and_files_still_answer() throws Exception {
        var taken = new ArrayList<Connection>();
        try {
            for (var size = pool.unwrap(HikariDataSource.class).getMaximumPoolSize(); size > 0; size--)
                taken.add(pool.getConnection());

            var begun = Instant.now();
            assertCalm(portal.tryGet("/account"));
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(9));

            var somebody = new Browserless(port);
            assertThat(somebody.get("/login").body()).contains("Sign in");
            assertThat(somebody.get("/assets/tokens.css").statusCode()).isEqualTo(200);
            var refused = somebody.signIn("somebody@example.org", "whatever it may be");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith("text/html"));
            assertThat(refused.body())
                    .contains("One moment, please", "try again in a minute")
                    .doesNotContain("Exception", "hikari", "our fault");
        } finally {
            for (var connection : taken) connection.close();
        }
        assertThat(portal.tryGet("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("R6")
    @Tag("R7")
    void only_the_run_time_role_is_hurried() {
        assertThat(limits(pool)).isEqualTo(Map.of("statement", "10s", "lock", "3s", "idle", "30s"));
        assertThat(limits(owner)).isEqualTo(Map.of("statement", "0", "lock", "0", "idle", "0"));
    }

    private static Map<String, Object> limits(DataSource of) {
        return JdbcClient.create(of).sql("""
            select current_setting('statement_timeout') statement, current_setting('lock_timeout') lock,
                   current_setting('idle_in_transaction_session_timeout') idle\
            """).query().singleRow();
    }

    private static void assertCalm(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(body(answer).get("detail").asString())
                .isEqualTo("That took too long. Please try again in a moment.");
        assertThat(answer.body()).doesNotContain("Exception", "session_log", "at org.");
    }

    private static void lock(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in access exclusive mode");
        }
    }
}
