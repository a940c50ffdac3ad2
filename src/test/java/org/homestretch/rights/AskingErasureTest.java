package org.homestretch.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.database.Tombstones;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.ProofWanted;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** That nobody erases anybody alone before a day has passed in which the others could withdraw it. */
@HomestretchTest
@Tag("E14")
class AskingErasureTest {

    @Autowired
    AskingErasure asking;

    @Autowired
    Erasing erasing;

    @Autowired
    ErasingWhatIsDue due;

    @Autowired
    RecordsOfPractice records;

    @Autowired
    Staff staff;

    @Autowired
    Tombstones tombstones;

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
    private SignedIn second;
    private InCare.Pair pair;

    @BeforeEach
    void two_owners_and_a_client() {
        owner = practices.practice();
        practices.cameBefore(owner, Duration.ofDays(2));
        second = practices.secondOwner(owner, Duration.ofDays(2));
        pair = inCare.client(owner, "Europe/Berlin");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void what_was_asked_erases_nobody_and_is_seen_by_every_owner_and_by_who_treats_the_client() {
        ask();

        assertThat(isErased()).isFalse();
        for (var who : List.of(owner, second)) {
            assertThat(as(who, () -> asking.open())).singleElement().satisfies(it -> {
                assertThat(it.name()).isEqualTo("Mara Lindt");
                assertThat(it.by()).isEqualTo("Olive Owner");
                assertThat(Duration.between(it.askedAt(), it.at())).isEqualTo(Duration.ofHours(24));
                assertThat(it.confirmable()).isEqualTo(who == second);
            });
        }
        var therapist = new SignedIn(
                owner.accountId(), owner.practiceId(), owner.displayName(), owner.email(), Set.of(Role.THERAPIST));
        assertThat(as(therapist, () -> asking.of(pair.id()))).isPresent();
    }

    @Test
    void it_happens_at_once_when_another_owner_confirms_it() {
        ask();

        as(second, () -> erasing.confirm(pair.id()));

        assertThat(isErased()).isTrue();
        assertThat(as(owner, () -> asking.open())).isEmpty();
    }

    @Test
    void whoever_asked_cannot_confirm_it_not_by_the_function_of_the_database_either() {
        ask();

        assertThatThrownBy(() -> as(owner, () -> erasing.confirm(pair.id())))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("rights.erase.second");
        assertThatThrownBy(() -> as(owner, () -> inTransaction(this::callTheFunction)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("Only another owner");
        assertThat(isErased()).isFalse();
    }

    /** Else whoever owns the practice opens an account for a second person who is not there. */
    @Test
    void an_owner_of_yesterday_is_no_second_person_yet() {
        var invented = practices.secondOwner(owner, Duration.ofHours(23));
        ask();

        assertThatThrownBy(() -> as(invented, () -> erasing.confirm(pair.id()))).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> as(invented, () -> inTransaction(this::callTheFunction)))
                .isInstanceOf(DataAccessException.class);
        assertThat(isErased()).isFalse();
    }

    @Test
    void a_session_found_open_neither_asks_nor_confirms() {
        var stale = Practices.context(owner);
        ask();
        var staleSecond = Practices.context(second);
        clock.advance(Duration.ofMinutes(6));

        assertThatThrownBy(() -> {
                    SecurityContextHolder.setContext(stale);
                    asking.ask(pair.id(), "Mara Lindt", ErasureReason.ASKED);
                })
                .isInstanceOf(ProofWanted.class);
        assertThatThrownBy(() -> {
                    SecurityContextHolder.setContext(staleSecond);
                    erasing.confirm(pair.id());
                })
                .isInstanceOf(ProofWanted.class);
        SecurityContextHolder.clearContext();
        assertThat(isErased()).isFalse();
    }

    @Test
    void without_a_second_person_it_happens_when_the_day_has_passed_and_not_a_minute_before() {
        ask();

        clock.advance(Duration.ofHours(24).minusMinutes(1));
        due.erase();
        assertThat(isErased()).isFalse();

        clock.advance(Duration.ofMinutes(2));
        due.erase();
        assertThat(isErased()).isTrue();
        assertThat(as(owner, () -> records.erased())).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo("Olive Owner");
            assertThat(it.confirmedBy()).isNull();
        });
        assertThat(tombstones.read())
                .anyMatch(it -> it.client().equals(pair.id().value()));
        assertThat(told("ERASED")).containsExactly("Erasing ASKED " + owner.accountId());
    }

    @Test
    void the_database_lets_nobody_ask_for_sooner_than_a_day() {
        assertThatThrownBy(() -> as(
                        owner,
                        () -> inTransaction(() -> jdbc.sql("""
                        insert into erasure_request (practice_id, client_id, id, asked_by, asked_at, due_at, reason)
                        values (current_practice(), :client, :id, :asker, now(), now() + interval '23 hours', 'ASKED')""")
                                .param("client", pair.id().value())
                                .param("id", UUID.randomUUID())
                                .param("asker", owner.accountId())
                                .update())))
                .rootCause()
                .hasMessageContaining("erasure_request_due_ck");
    }

    @Test
    void what_any_owner_withdrew_never_happens() {
        ask();
        as(second, () -> asking.withdraw(pair.id()));
        assertThat(as(owner, () -> asking.open())).isEmpty();
        assertThatThrownBy(() -> as(second, () -> erasing.confirm(pair.id()))).isInstanceOf(InputRefused.class);
        assertThat(as(second, () -> inTransaction(this::callTheFunction))).isFalse();

        clock.advance(Duration.ofDays(3));
        due.erase();

        assertThat(isErased()).isFalse();
        as(owner, () -> asking.withdraw(pair.id()));
    }

    @Test
    void what_was_withdrawn_can_be_asked_again_and_a_whole_day_begins() {
        ask();
        clock.advance(Duration.ofMinutes(3));
        as(owner, () -> asking.withdraw(pair.id()));
        ask();
        ask();

        assertThat(as(owner, () -> asking.open())).hasSize(1);
        clock.advance(Duration.ofHours(24).minusMinutes(2));
        due.erase();
        assertThat(isErased()).isFalse();
    }

    @Test
    @Tag("R10")
    void of_several_nodes_that_look_at_once_one_erases_and_the_others_find_nothing() {
        ask();
        clock.advance(Duration.ofHours(25));

        try (var nodes = Executors.newFixedThreadPool(3)) {
            as(
                    owner,
                    () -> inTransaction(() -> {
                        jdbc.sql("select id from client where id = :client for update")
                                .param("client", pair.id().value())
                                .query(UUID.class)
                                .single();
                        for (var node = 0; node < 3; node++) nodes.submit(due::erase);
                        return await(3);
                    }));
        }

        assertThat(isErased()).isTrue();
        assertThat(told("ERASED")).hasSize(1);
        assertThat(tombstones.read().stream()
                        .filter(it -> it.client().equals(pair.id().value())))
                .hasSize(1);
        assertThatThrownBy(() -> as(second, () -> erasing.confirm(pair.id()))).isInstanceOf(ClientNotFound.class);
    }

    @Test
    void what_somebody_asked_who_is_no_owner_any_more_waits_for_another_owner() {
        ask();
        as(second, () -> staff.deactivate(new AccountId(owner.accountId())));
        clock.advance(Duration.ofHours(25));
        due.erase();

        assertThat(isErased()).isFalse();
        assertThat(as(second, () -> asking.open()))
                .singleElement()
                .satisfies(it -> assertThat(it.standing()).isFalse());
        clock.reset();
        as(second, () -> erasing.confirm(pair.id()));
        assertThat(isErased()).isTrue();
    }

    @Test
    @Tag("E13")
    void who_asked_and_who_withdrew_is_in_the_audit() {
        ask();
        as(second, () -> asking.withdraw(pair.id()));

        assertThat(told("CHANGED"))
                .contains("AskingErasure ask " + owner.accountId(), "AskingErasure withdraw " + second.accountId());
    }

    /** Until so many wait for what somebody holds. */
    private int await(int waiting) {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        var found = 0;
        while (found < waiting && System.nanoTime() < until) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            found = jdbc.sql("select count(*) from pg_locks where not granted")
                    .query(Integer.class)
                    .single();
        }
        assertThat(found).as("nodes at work at the same moment").isGreaterThanOrEqualTo(waiting);
        return found;
    }

    private void ask() {
        as(owner, () -> asking.ask(pair.id(), "Mara Lindt", ErasureReason.ASKED));
    }

    private boolean isErased() {
        return !as(owner, () -> records.erased()).isEmpty();
    }

    private boolean callTheFunction() {
        return jdbc.sql("select erase_client(:client, now())")
                .param("client", pair.id().value())
                .query(Boolean.class)
                .single();
    }

    private List<String> told(String action) {
        return as(
                owner,
                () -> inTransaction(() -> jdbc.sql(
                                "select subject || ' ' || detail || ' ' || actor_id from audit_entry where action = :action and client_id = :client")
                        .param("action", action)
                        .param("client", pair.id().value())
                        .query(String.class)
                        .list()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(_ -> work.get());
    }
}
