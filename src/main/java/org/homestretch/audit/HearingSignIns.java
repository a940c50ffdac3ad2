package org.homestretch.audit;

import static java.util.stream.Collectors.joining;
import static org.homestretch.database.Tenancy.as;

import jakarta.annotation.PreDestroy;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.homestretch.database.Tenant;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.InvitationAccepted;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.Incident;
import org.homestretch.shared.PracticeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells who came in and who was not let in. A refusal is told by another thread, so that the answer takes as long for an
 * address that nobody has; what has no practice is told to none.
 */
@Component
class HearingSignIns {

    private static final Logger log = LoggerFactory.getLogger(HearingSignIns.class);
    private static final String SUBJECT = "SignIn";
    private static final int WAITING = 1_000;

    private final Trail trail;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ThreadPoolExecutor later = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("audit-sign-ins").factory(),
            (_, _) -> log.warn("More sign-ins are refused than can be told one by one"));

    private record Known(PracticeId practice, AccountId account) {}

    HearingSignIns(Trail trail, JdbcClient jdbc, TransactionTemplate transaction) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof SignedIn who) {
            as(
                    Tenant.of(who.practice(), who.accountId()),
                    () -> trail.addAs(row(AuditAction.SIGNED_IN, factors(event.getAuthentication())), who.account()));
        }
    }

    @EventListener
    void on(AbstractAuthenticationFailureEvent event) {
        var email = event.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        var reason = event.getException().getClass().getSimpleName();
        var origin = Origin.current();
        later.execute(() -> Origin.from(origin, () -> tell(email, reason)));
    }

    /** Hears it within the transaction that accepts the invitation. */
    @EventListener
    void on(InvitationAccepted accepted) {
        trail.addToChange(row(AuditAction.PASSWORD_CHANGED, "invitation"), accepted.account());
        if (accepted.role() == Role.CLIENT) {
            trail.addToChange(row(AuditAction.CONSENTED, accepted.consent().version()), accepted.account());
        }
    }

    private void tell(String email, String reason) {
        try {
            var known = as(
                    Tenant.atDoor("email:" + email),
                    () -> transaction.execute(_ -> jdbc.sql("select practice_id, id from account where email = :email")
                            .param("email", email)
                            .query((row, _) -> new Known(
                                    new PracticeId(row.getObject("practice_id", UUID.class)),
                                    new AccountId(row.getObject("id", UUID.class))))
                            .list()));
            for (var each : known) {
                as(
                        Tenant.of(each.practice(), each.account().value()),
                        () -> trail.addAs(row(AuditAction.SIGN_IN_REFUSED, reason), each.account()));
            }
        } catch (RuntimeException failure) {
            log.warn("A refused sign-in was not told: {}", Incident.describe(failure));
        }
    }

    /** What was shown, such as PASSWORD.CODE. */
    private static String factors(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(it -> String.valueOf(it.getAuthority()).replace("FACTOR_", ""))
                .sorted(Comparator.reverseOrder())
                .collect(joining("."));
    }

    private static AuditRow row(AuditAction action, String detail) {
        return new AuditRow(action, SUBJECT, null, null, detail);
    }

    @PreDestroy
    void close() throws InterruptedException {
        later.shutdown();
        if (!later.awaitTermination(5, TimeUnit.SECONDS)) later.shutdownNow();
    }
}
