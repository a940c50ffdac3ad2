package org.homestretch.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homestretch.attention.Attending;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.NetworkAddress;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.ReadingMessages;
import org.homestretch.message.WritingMessages;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.handout.PrintingHandouts;
import org.homestretch.shared.NewId;
import org.homestretch.support.Browserless;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class WatchingServicesTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    Attending attending;

    @Autowired
    ReadingPlans plans;

    @Autowired
    PrintingHandouts handouts;

    @Autowired
    ReadingMessages reading;

    @Autowired
    WritingMessages writing;

    @Autowired
    Staff staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    javax.sql.DataSource connections;

    @Autowired
    MovableClock clock;

    @Autowired
    @Qualifier("ownerDataSource")
    javax.sql.DataSource owner;

    @LocalServerPort
    int port;

    InCare.Pair mara;

    @BeforeEach
    void a_client_in_care() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Tag("E13")
    void a_read_says_who_looked_at_whose_data_and_what_it_was() {
        as(mara.therapist(), () -> plans.of(mara.id()));

        assertThat(of("READ", "ReadingPlans")).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo(mara.therapist().accountId());
            assertThat(row.client()).isEqualTo(mara.id().value());
            assertThat(row.outcome()).isEqualTo("DONE");
        });
    }

    @Test
    @Tag("E13")
    void the_same_look_within_a_minute_is_one_row_and_a_later_one_another() {
        as(mara.therapist(), () -> plans.of(mara.id()));
        as(mara.therapist(), () -> plans.of(mara.id()));
        assertThat(of("READ", "ReadingPlans")).hasSize(1);

        clock.advance(Told.SAME);
        as(mara.therapist(), () -> plans.of(mara.id()));

        assertThat(of("READ", "ReadingPlans")).hasSize(2);
    }

    @Test
    void a_client_s_own_look_is_told_too() {
        as(mara.client(), () -> reading.mine(null));

        assertThat(of("READ", "ReadingMessages"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.actor()).isEqualTo(mara.client().accountId()));
    }

    @Test
    void a_list_of_clients_is_one_row() {
        inCare.client(mara.therapist(), "Europe/Berlin");

        as(mara.therapist(), () -> attending.today());

        assertThat(of("READ", "Attending"))
                .singleElement()
                .satisfies(row -> assertThat(row.client()).isNull());
    }

    @Test
    void an_export_is_called_one() {
        inCare.publish(mara, Practices.today(), inCare.daily(mara.therapist(), "supine-twist", Practices.today(), 1));

        as(mara.client(), () -> handouts.mine(org.homestretch.design.Paper.A4));

        assertThat(of("EXPORTED", "PrintingHandouts")).hasSize(1);
    }

    @Test
    void a_change_is_told_with_it_and_falls_with_it() {
        as(
                mara.therapist(),
                () -> transaction.executeWithoutResult(it -> {
                    writing.write(mara.id(), new MessageId(NewId.next()), new PlainText("Well done."));
                    it.setRollbackOnly();
                }));
        assertThat(of("CHANGED", "WritingMessages")).isEmpty();

        as(mara.therapist(), () -> writing.write(mara.id(), new MessageId(NewId.next()), new PlainText("Well done.")));

        assertThat(of("CHANGED", "WritingMessages")).hasSize(1);
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    void a_refusal_is_told_and_outlives_the_rollback() {
        var foreign = inCare.client(practices.practice(), "Europe/Berlin");

        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(
                        mara.therapist(),
                        () -> writing.write(foreign.id(), new MessageId(NewId.next()), new PlainText("Who are you?"))));

        assertThat(of("REFUSED", "WritingMessages")).singleElement().satisfies(row -> {
            assertThat(row.client()).isEqualTo(foreign.id().value());
            assertThat(row.outcome()).isEqualTo("REFUSED");
        });
    }

    @Test
    @Tag("A6")
    void a_role_that_may_not_is_told() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.client(), () -> plans.of(mara.id())));

        assertThat(of("REFUSED", "ReadingPlans")).hasSize(1);
    }

    @Test
    @Tag("A2")
    void an_id_that_nobody_has_is_told_like_a_foreign_one() {
        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(mara.therapist(), () -> caseload.find(new ClientId(NewId.next()))));

        assertThat(of("REFUSED", "Caseload")).hasSize(1);
    }

    @Test
    void what_cannot_be_told_is_not_shown() {
        var trail = JdbcClient.create(owner);
        trail.sql("""
                alter table audit_entry add constraint audit_full_ck
                check (client_id is distinct from '%s') not valid""".formatted(mara.id().value())).update();
        try {
            assertThatThrownBy(() -> as(mara.therapist(), () -> plans.of(mara.id())))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            trail.sql("alter table audit_entry drop constraint audit_full_ck").update();
        }

        as(mara.therapist(), () -> plans.of(mara.id()));
        assertThat(of("READ", "ReadingPlans"))
                .as("what failed does not count as told")
                .hasSize(1);
    }

    @Test
    @Tag("R5")
    void readers_more_than_connections_do_not_wait_for_each_other() throws Exception {
        var pool = connections.unwrap(HikariDataSource.class);
        var size = pool.getMaximumPoolSize();
        var clients = IntStream.range(0, 6)
                .mapToObj(_ -> inCare.client(mara.therapist(), "Europe/Berlin"))
                .toList();
        pool.setMaximumPoolSize(1);
        pool.getHikariPoolMXBean().softEvictConnections();
        try (var readers = Executors.newFixedThreadPool(6)) {
            var all = readers.invokeAll(clients.stream()
                    .map(it -> (Callable<Object>) () -> as(mara.therapist(), () -> caseload.find(it.id())))
                    .toList());
            for (var each : all) assertThat(each.get()).isNotNull();
        } finally {
            pool.setMaximumPoolSize(size);
        }

        assertThat(of("READ", "Caseload").stream().filter(it -> it.client() != null))
                .hasSize(6);
    }

    @Test
    @Tag("C3")
    void who_comes_in_and_who_is_not_let_in_is_told() throws Exception {
        var email = mara.client().email();
        new Browserless(port).signIn(email, "not the password at all");
        new Browserless(port).signIn(email, Practices.PASSWORD);

        assertThat(of("SIGNED_IN", "SignIn"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.actor()).isEqualTo(mara.client().accountId()));
        for (var wait = 0; wait < 50 && of("SIGN_IN_REFUSED", "SignIn").isEmpty(); wait++) Thread.sleep(50);
        assertThat(of("SIGN_IN_REFUSED", "SignIn"))
                .singleElement()
                .satisfies(row -> assertThat(row.detail()).isEqualTo("BadCredentialsException"));
    }

    @Test
    void who_came_or_was_refused_is_told_with_the_shortened_address() throws Exception {
        var email = mara.client().email();
        new Browserless(port).signIn(email, "not the password at all");
        new Browserless(port).signIn(email, Practices.PASSWORD);
        for (var wait = 0; wait < 600 && networks().size() < 2; wait++) Thread.sleep(100);

        assertThat(networks()).hasSize(2).allMatch("localhost"::equals);
    }

    private java.util.List<String> networks() {
        return JdbcClient.create(owner)
                .sql(
                        "select network from audit_entry where practice_id = :practice and subject = 'SignIn' and network is not null")
                .param("practice", mara.therapist().practiceId())
                .query(String.class)
                .list();
    }

    @Test
    void a_look_of_the_staff_is_on_the_disk_before_it_is_shown() {
        assertThat(CountedStatements.of(() -> as(mara.therapist(), () -> plans.of(mara.id()))))
                .anyMatch(it -> it.contains("insert into audit_entry"))
                .noneMatch(it -> it.contains("synchronous_commit"));
    }

    @Test
    void the_password_and_the_consent_of_an_invitation_are_told() {
        assertThat(trail()).extracting(AuditCases.Seen::action).contains("PASSWORD_CHANGED", "CONSENTED");
    }

    @Test
    void a_new_role_is_told() {
        as(
                mara.therapist(),
                () -> staff.openForTherapist(
                        new org.homestretch.identity.PersonName("Theo"),
                        new org.homestretch.identity.EmailAddress(Practices.address("theo"))));

        assertThat(of("ROLE_CHANGED", "Staff")).hasSize(1);
    }

    @Test
    void an_address_loses_what_tells_the_household() {
        assertThat(Map.of(
                        "203.0.113.77", String.valueOf(NetworkAddress.shortened("203.0.113.77")),
                        "2001:db8:1:2::3", String.valueOf(NetworkAddress.shortened("2001:db8:1:2::3")),
                        "evil.example", String.valueOf(NetworkAddress.shortened("evil.example"))))
                .isEqualTo(Map.of(
                        "203.0.113.77", "203.0.113.0/24",
                        "2001:db8:1:2::3", "2001:db8:1::/48",
                        "evil.example", "null"));
    }

    private List<AuditCases.Seen> of(String action, String subject) {
        return trail().stream()
                .filter(it -> it.action().equals(action) && it.subject().equals(subject))
                .toList();
    }

    private List<AuditCases.Seen> trail() {
        SignedIn who = mara.therapist();
        return AuditCases.trail(jdbc, transaction, who);
    }
}
