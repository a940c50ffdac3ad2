package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.homestretch.database.Tenant;
import org.homestretch.shared.NewId;
import org.homestretch.shared.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a practice with its owner. Reachable only through the one-time set-up link or, for the demo, at the start. */
@Component
public class FoundingPractices {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final Clock clock;

    FoundingPractices(
            JdbcClient jdbc, TransactionTemplate transaction, Accounts accounts, PasswordEncoder encoder, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.accounts = accounts;
        this.encoder = encoder;
        this.clock = clock;
    }

    public SignedIn found(NewPractice wanted) {
        return foundIf(() -> true, wanted).orElseThrow();
    }

    /** Founds it in the transaction in which the condition was found to hold; empty when it does not. */
    Optional<SignedIn> foundIf(BooleanSupplier condition, NewPractice wanted) {
        var practice = new PracticeId(NewId.next());
        var hash = encoder.encode(wanted.password().value());
        return as(
                Tenant.of(practice, null),
                () -> transaction.execute(_ -> condition.getAsBoolean()
                        ? Optional.of(found(practice, wanted, hash))
                        : Optional.<SignedIn>empty()));
    }

    private SignedIn found(PracticeId practice, NewPractice wanted, String passwordHash) {
        jdbc.sql("insert into practice (id, name, phone, zone, created_at) values (:id, :name, :phone, :zone, :now)")
                .param("id", practice.value())
                .param("name", wanted.practice())
                .param("phone", wanted.phone())
                .param("zone", wanted.zone().getId())
                .param("now", OffsetDateTime.now(clock))
                .update();
        var owner = new Account(
                new AccountId(NewId.next()),
                wanted.owner(),
                wanted.email(),
                Role.OWNER,
                wanted.treatsClients(),
                clock.instant());
        owner.setPassword(passwordHash);
        return accounts.saveAndFlush(owner).signedIn();
    }
}
