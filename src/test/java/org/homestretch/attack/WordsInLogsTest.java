package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.message.PlainText;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever is typed carries a word that must not be found in the log, however it fails. */
@HomestretchTest
@ExtendWith(OutputCaptureExtension.class)
class WordsInLogsTest {

    /** All of it is told by one who searches for this; each use has something of its own behind it. */
    private static final String WORD = "zq7canary";

    /** A line of its own, and one that clears a terminal. */
    private static final String FORGED = "\r\n2026-11-26 ERROR zq7canary forged\u001b[2J\u009b\u2028";

    @Autowired
    ApplicationContext context;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    @Value("${homestretch.database.data-directory}/postgres.log")
    Path ofPostgres;

    @LocalServerPort
    int port;

    private final Arguments arguments = new Arguments();
    SignedIn me;
    Belongings mine;

    @BeforeEach
    void a_therapist_of_a_practice() {
        me = practices.practice();
        mine = Belongings.make(context, me);
    }

    @Test
    @Tag("D10")
    @Tag("D11")
    void no_service_logs_what_it_is_given(CapturedOutput log) {
        var calls = 0;
        for (var service : Service.all(context)) {
            for (var role : service.roles()) {
                for (var ids : List.of(mine.ids(), Ids.unknown())) {
                    var typed = typed(arguments.of(service.method(), ids));
                    if (service.isWithoutTransaction()) as(who(role), () -> service.call(typed));
                    else as(who(role), () -> undone(service, typed));
                    calls++;
                }
            }
        }
        assertThat(calls).isGreaterThan(200);
        assertSilent(log);
    }

    private String undone(Service service, Object[] typed) {
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                return service.call(typed);
            });
        } catch (RuntimeException refusedAtTheEnd) {
            return "";
        }
    }

    @Test
    @Tag("C8")
    @Tag("D10")
    @Tag("D11")
    void no_door_logs_what_is_sent_to_it(CapturedOutput log) {
        var person = new Browserless(port);
        for (var typed : List.of(WORD + "@example.org", WORD + FORGED, "${jndi:ldap://" + WORD + "}", WORD + "\0")) {
            person.signIn(typed, WORD + " password");
            person.submit("/forgotten", Map.of("email", typed));
            person.submit("/invite", Map.of("password", typed, "consent", "true"));
            person.submit("/reset", Map.of("password", typed));
        }
        for (var path : List.of(
                "/invite/" + WORD,
                "/reset/" + WORD,
                "/setup/" + WORD,
                "/" + WORD,
                "/%0d%0a" + WORD,
                "/api/portal/" + WORD,
                "/account/devices/" + WORD,
                "/workspace/" + WORD + "?" + WORD + "=" + WORD))
            person.send(HttpRequest.newBuilder(person.at(path))
                    .header("User-Agent", WORD)
                    .header("Accept-Language", WORD));
        var portal = new PortalHttp(port, mine.client().email());
        for (var path :
                List.of("/session-logs", "/sync", "/messages", "/pauses", "/measures/" + WORD, "/figures/" + WORD)) {
            for (var body : List.of(
                    "{\"" + WORD,
                    "{\"note\":\"" + WORD + "\"}",
                    "[\"" + WORD + "\"]",
                    "{\"id\":{\"" + WORD + "\":1}}",
                    "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"" + WORD + "\\u0000\",\"date\":\"" + WORD
                            + "\"}")) portal.post(path, body);
            portal.tryGet(path + "?date=" + WORD);
        }
        assertSilent(log);
    }

    /** PostgreSQL tells the whole row that it refuses, and the row that is there already. */
    @Test
    @Tag("D11")
    void no_fault_logs_the_row_that_it_was_about(CapturedOutput log) throws Exception {
        broken("message", () -> {
            var portal = new PortalHttp(port, mine.client().email());
            var answer = portal.post("/messages", "{\"id\":\"" + UUID.randomUUID() + "\",\"text\":\"" + WORD + "\"}");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
            assertThat(answer.body()).doesNotContain(WORD);
        });
        assertThat(log.getAll()).contains("The portal's API failed").contains("PSQLException");
        assertSilent(log, "violates check constraint");
        assertThat(Files.readString(ofPostgres))
                .contains("violates check constraint \"broken\"")
                .doesNotContain(WORD, "Failing row");
    }

    /** What Tomcat itself would say of a fault that no page catches. */
    @Test
    @Tag("B15")
    @Tag("D11")
    void nor_does_the_server_when_a_page_fails(CapturedOutput log) throws SQLException {
        broken("account_session", () -> {
            var person = new Browserless(port);
            person.get("/login");
            var answer = person.signIn(mine.client().email(), Practices.PASSWORD);
            assertThat(answer.statusCode()).isEqualTo(500);
        });
        assertThat(log.getAll()).contains("Incident");
        assertSilent(log, mine.client().email(), "Failing row", "violates check constraint");
    }

    /** Refuses every new row of a table meanwhile. */
    private void broken(String table, Runnable work) throws SQLException {
        run("alter table " + table + " add constraint broken check (false) not valid");
        try {
            work.run();
        } finally {
            run("alter table " + table + " drop constraint broken");
        }
    }

    private void run(String ddl) throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(ddl);
        }
    }

    private static void assertSilent(CapturedOutput log, String... also) {
        assertThat(log.getAll()).doesNotContain(WORD).doesNotContain(Practices.PASSWORD);
        assertThat(log.getAll()).doesNotContain("\u001b[2J", "\u009b", "\u2028");
        for (var word : also) assertThat(log.getAll()).doesNotContain(word);
    }

    private SignedIn who(Role role) {
        return switch (role) {
            case CLIENT -> mine.client();
            case THERAPIST -> mine.therapist();
            case OWNER ->
                new SignedIn(me.accountId(), me.practiceId(), me.displayName(), me.email(), Set.of(Role.OWNER));
        };
    }

    /** Words in place of what a person would have typed. */
    private static Object[] typed(Object[] values) {
        var typed = values.clone();
        for (var i = 0; i < typed.length; i++) typed[i] = typed(typed[i]);
        return typed;
    }

    private static Object typed(Object value) {
        return switch (value) {
            case String _ -> WORD + FORGED;
            case PlainText _ -> new PlainText(WORD + " is how I am");
            case PersonName _ -> new PersonName(WORD + " Lindt");
            case EmailAddress _ -> new EmailAddress(WORD + UUID.randomUUID() + "@example.org");
            case NewPassword _ -> new NewPassword(WORD + " and quiet words");
            case null -> null;
            default -> value;
        };
    }
}
