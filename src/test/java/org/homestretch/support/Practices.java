package org.homestretch.support;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.FoundingPractices;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.NewPractice;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds practices for tests and lets the test's thread work as somebody. */
@TestComponent
public class Practices {

    /** The password of everybody in tests. */
    public static final String PASSWORD = "four random words together";

    /** Where the practices of tests are. */
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final FoundingPractices founding;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Practices(FoundingPractices founding, JdbcClient jdbc, TransactionTemplate transaction) {
        this.founding = founding;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** A new practice with an owner who also treats clients. */
    public SignedIn practice() {
        return founding.found(new NewPractice(
                "Practice " + UUID.randomUUID(),
                "+49 30 1234567",
                BERLIN,
                new PersonName("Olive Owner"),
                new EmailAddress(address("owner")),
                new NewPassword(PASSWORD),
                true));
    }

    /** Another owner of the practice, who has been there for so long. */
    public SignedIn secondOwner(SignedIn owner, Duration here) {
        return colleague(owner, "Sina Second", Role.OWNER, owner.roles(), here);
    }

    /** Of the owner's practice, with the owner's password. */
    public SignedIn therapist(SignedIn owner, String name) {
        return colleague(owner, name, Role.THERAPIST, Set.of(Role.THERAPIST), Duration.ofDays(2));
    }

    private SignedIn colleague(SignedIn owner, String name, Role role, Set<Role> roles, Duration here) {
        var id = UUID.randomUUID();
        var email = address("colleague");
        as(
                owner,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into account (practice_id, id, email, name, role, treats_clients, password_hash, created_at, version)
                        select practice_id, :id, :email, :name, :role, true, password_hash, :since, 0
                        from account where id = :owner""")
                        .param("id", id)
                        .param("email", email)
                        .param("name", name)
                        .param("role", role.name())
                        .param("since", OffsetDateTime.now(ZoneOffset.UTC).minus(here))
                        .param("owner", owner.accountId())
                        .update()));
        return new SignedIn(id, owner.practiceId(), name, email, roles);
    }

    /** As if they had come so long ago. */
    public void cameBefore(SignedIn who, Duration ago) {
        as(
                who,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql(
                                "update account set created_at = :since where id = :who")
                        .param("since", OffsetDateTime.now(ZoneOffset.UTC).minus(ago))
                        .param("who", who.accountId())
                        .update()));
    }

    /** As if they had taken out the records of so many clients just now. */
    public void tookOut(SignedIn who, int clients) {
        as(
                who,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into audit_entry (at, actor_id, action, subject, client_id, outcome, detail)
                        select now(), :who, 'EXPORTED', 'ExportingRecords', gen_random_uuid(), 'DONE', 'of'
                        from generate_series(1, :clients)""")
                        .param("who", who.accountId())
                        .param("clients", clients)
                        .update()));
    }

    /** The date where the practices are, which after their midnight is not the machine's. */
    public static LocalDate today() {
        return LocalDate.now(BERLIN);
    }

    /** An address that nobody else in the tests has. */
    public static String address(String who) {
        return who + "-" + UUID.randomUUID() + "@example.org";
    }

    /** What Spring Security knows once this person has signed in just now. */
    public static SecurityContext context(SignedIn who) {
        return new SecurityContextImpl(Proof.just(who, Instant.now()));
    }

    /** Does the work signed in as this person. */
    public static <T> T as(SignedIn who, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(who));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    public static void as(SignedIn who, Runnable work) {
        as(who, () -> {
            work.run();
            return "";
        });
    }
}
