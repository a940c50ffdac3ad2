package org.homestretch.audit;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds rows to the trail: with a change in its transaction, or by themselves in one of their own. */
@Component
class Trail {

    private static final String INSERT = """
            insert into audit_entry
                (at, actor_id, actor_role, action, subject, subject_id, client_id, outcome, detail, request_id, network)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ObjectProvider<JdbcTemplate> jdbc;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final ObjectProvider<Clock> clock;
    private final CurrentAccount current;

    Trail(
            ObjectProvider<JdbcTemplate> jdbc,
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<Clock> clock,
            CurrentAccount current) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
        this.current = current;
    }

    /** Stands or falls with the transaction that is under way. */
    void addToChange(AuditRow row, @Nullable AccountId actor) {
        insert(row, actor);
    }

    /** Stays whatever becomes of anything else; when it cannot be written, this fails. */
    void add(Iterable<AuditRow> rows) {
        if (!rows.iterator().hasNext() || current.current().practice() == null) return;
        inItsOwn(() -> rows.forEach(row -> insert(row, null)));
    }

    /** In a transaction of the practice and account in force, whoever has signed in. */
    void addAs(AuditRow row, AccountId actor) {
        inItsOwn(() -> insert(row, actor));
    }

    private void inItsOwn(Runnable work) {
        var own = new TransactionTemplate(transactions.getObject());
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(_ -> {
            // A client who reads the own record is not made to wait for the disk.
            if (isClient()) jdbc.getObject().execute("set local synchronous_commit = off");
            work.run();
        });
    }

    private void insert(AuditRow row, @Nullable AccountId actor) {
        var origin = Origin.current();
        var now = clock.getObject().instant();
        jdbc.getObject()
                .update(
                        INSERT,
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                        actor == null ? signedIn().map(SignedIn::accountId).orElse(null) : actor.value(),
                        signedIn().map(Trail::role).orElse(null),
                        row.action().name(),
                        row.subject(),
                        row.subjectId(),
                        row.client(),
                        row.outcome(),
                        row.detail(),
                        origin.request(),
                        origin.network());
    }

    private boolean isClient() {
        return signedIn().filter(it -> it.is(Role.CLIENT)).isPresent();
    }

    private Optional<SignedIn> signedIn() {
        return current.find();
    }

    /** Of somebody with several roles the one that looks at clients. */
    private static String role(SignedIn who) {
        return who.roles().stream()
                .max(Comparator.comparingInt(it -> it == Role.THERAPIST ? 1 : 0))
                .map(Role::name)
                .orElse("NONE");
    }

    @Nullable
    UUID actor() {
        return signedIn().map(SignedIn::accountId).orElse(null);
    }
}
