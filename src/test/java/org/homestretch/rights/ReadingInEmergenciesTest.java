package org.homestretch.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.Proof;
import org.homestretch.identity.ProofWanted;
import org.homestretch.identity.SignedIn;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.WritingMessages;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.homestretch.support.TwoOwners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Breaking the glass: an owner reads a record that somebody else keeps. */
@HomestretchTest
@Tag("A3")
class ReadingInEmergenciesTest {

    private static final String WHY = "She called in pain, and Cleo is in the mountains.";

    @Autowired
    ReadingInEmergencies emergencies;

    @Autowired
    EmergencyNews news;

    @Autowired
    TwoOwners owners;

    @Autowired
    Caseload caseload;

    @Autowired
    WritingMessages writing;

    @Autowired
    InCare inCare;

    @Autowired
    Practices practices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SignedIn owner;
    private SignedIn therapist;
    private InCare.Pair pair;

    @BeforeEach
    void a_client_whom_somebody_else_treats() {
        owner = practices.practice();
        therapist = practices.therapist(owner, "Cleo Kern");
        pair = inCare.client(therapist, "Europe/Berlin");
    }

    @AfterEach
    void the_right_time() {
        clock.reset();
    }

    @Test
    void nothing_is_read_before_it_was_opened_nor_after_the_hour() {
        assertThatThrownBy(() -> as(owner, () -> caseload.find(pair.id()))).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> read(owner, "identity")).isInstanceOf(ClientNotFound.class);

        as(owner, () -> emergencies.open(pair.id(), " " + WHY + " "));

        assertThat(as(owner, () -> news.mine(pair.id())))
                .hasValueSatisfying(it -> assertThat(it.words()).isEqualTo(WHY));
        assertThat(read(owner, "identity").rows()).contains(List.of("Name", "Mara Lindt", ""));
        clock.advance(ReadingInEmergencies.OPEN_FOR.minusSeconds(5));
        assertThat(read(owner, "identity").rows()).isNotEmpty();
        clock.advance(Duration.ofSeconds(6));
        assertThatThrownBy(() -> read(owner, "identity")).isInstanceOf(ClientNotFound.class);
        assertThat(as(owner, () -> news.mine(pair.id()))).isEmpty();
    }

    @Test
    void it_opens_to_whoever_opened_it_alone_and_changes_nothing_for_the_services_of_therapists() {
        var another = practices.secondOwner(owner, Duration.ofDays(2));
        as(owner, () -> emergencies.open(pair.id(), WHY));

        assertThatThrownBy(() -> read(another, "identity")).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> as(owner, () -> caseload.find(pair.id()))).isInstanceOf(ClientNotFound.class);
        var elsewhere = inCare.client(practices.practice(), "Europe/Berlin").id();
        assertThatThrownBy(() -> as(owner, () -> emergencies.open(elsewhere, WHY)))
                .isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> as(therapist, () -> emergencies.open(pair.id(), WHY)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void it_takes_a_reason_and_a_fresh_proof() {
        assertThatThrownBy(() -> as(owner, () -> emergencies.open(pair.id(), " \u0000 ")))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> as(owner, () -> emergencies.open(pair.id(), "x".repeat(501))))
                .isInstanceOf(InputRefused.class);
        clock.advance(Proof.FRESH_FOR.plusMinutes(1));
        assertThatThrownBy(() -> as(owner, () -> emergencies.open(pair.id(), WHY)))
                .isInstanceOf(ProofWanted.class);
        clock.reset();
        assertThat(as(owner, () -> news.ofPractice())).isEmpty();
    }

    @Test
    void it_stands_where_therapists_owners_and_the_client_look() {
        as(owner, () -> emergencies.open(pair.id(), WHY));

        for (var told : List.of(
                as(therapist, () -> news.of(pair.id())),
                as(therapist, () -> news.inCare()),
                as(owner, () -> news.ofPractice()))) {
            assertThat(told).singleElement().satisfies(it -> {
                assertThat(it.by()).isEqualTo("Olive Owner");
                assertThat(it.words()).isEqualTo(WHY);
                assertThat(Duration.between(it.at(), it.until())).isEqualTo(ReadingInEmergencies.OPEN_FOR);
            });
        }
        read(owner, "messages");
        assertThat(trailOfClient()).contains("ReadingInEmergencies", "open", "read");
        clock.advance(EmergencyNews.NEW_FOR.plusDays(1));
        assertThat(as(therapist, () -> news.inCare())).isEmpty();
        assertThat(as(therapist, () -> news.of(pair.id()))).hasSize(1);
    }

    @Test
    void the_newest_come_first_and_older_ones_are_asked_for() {
        IntStream.rangeClosed(1, 12).forEach(it -> {
            as(
                    pair.client(),
                    () -> writing.writeMine(new MessageId(UUID.randomUUID()), new PlainText("Message " + it)));
            clock.advance(Duration.ofSeconds(10));
        });
        as(owner, () -> emergencies.open(pair.id(), WHY));

        var newest = read(owner, "messages");
        assertThat(newest.rows()).hasSize(10).first().asString().contains("Message 12");
        assertThat(newest.older()).isTrue();
        var older = as(owner, () -> emergencies.read(pair.id(), "messages", 1, Locale.UK));
        assertThat(older.rows()).hasSize(2).last().asString().contains("Message 1");
        assertThat(older.older()).isFalse();
        for (var part : ReadingInEmergencies.PARTS)
            assertThat(read(owner, part).part()).isEqualTo(part);
        assertThatThrownBy(() -> read(owner, "passkeys")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @Tag("E5")
    void the_database_lets_nobody_open_for_somebody_else_or_for_long_or_change_it() {
        as(owner, () -> emergencies.open(pair.id(), WHY));
        var open = "insert into emergency_access select practice_id, client_id, uuidv7(), %s, opened_at, %s, words"
                + " from emergency_access";
        for (var statement : List.of(
                open.formatted("'" + therapist.accountId() + "'", "ends_at"),
                open.formatted("opened_by", "ends_at + interval '1 minute'"),
                "update emergency_access set words = 'other'",
                "delete from emergency_access")) {
            assertThatThrownBy(() -> as(
                            owner, () -> inTransaction(() -> jdbc.sql(statement).update())))
                    .as(statement)
                    .rootCause()
                    .hasMessageMatching("(?s).*(policy|emergency_access_time_ck|permission denied).*");
        }
        assertThatThrownBy(() -> as(
                        pair.client(),
                        () -> inTransaction(() -> jdbc.sql(
                                        open.formatted("'" + pair.client().accountId() + "'", "ends_at"))
                                .update())))
                .rootCause()
                .hasMessageContaining("policy");
    }

    @Test
    void nothing_of_it_stays_when_the_client_is_erased() {
        as(owner, () -> emergencies.open(pair.id(), WHY));
        owners.erase(owner, pair.id(), "Mara Lindt", ErasureReason.ASKED);
        assertThat(as(owner, () -> news.ofPractice())).isEmpty();
        assertThatThrownBy(() -> read(owner, "identity")).isInstanceOf(ClientNotFound.class);
    }

    private RecordPage read(SignedIn who, String part) {
        return as(who, () -> emergencies.read(pair.id(), part, 0, Locale.UK));
    }

    private String trailOfClient() {
        return as(
                owner,
                () -> inTransaction(() -> jdbc.sql(
                                "select string_agg(subject || ' ' || detail, '; ') from audit_entry where client_id = :client"
                                        + " and outcome = 'DONE' and actor_id = :owner")
                        .param("client", pair.id().value())
                        .param("owner", owner.accountId())
                        .query(String.class)
                        .single()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
