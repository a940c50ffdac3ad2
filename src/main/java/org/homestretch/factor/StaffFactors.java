package org.homestretch.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.AccountMail;
import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Role;
import org.homestretch.identity.Roles;
import org.homestretch.identity.SignedIn;
import org.homestretch.passkey.Passkeys;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What owners see and decide about the second steps of their practice's people. Every change wants a fresh proof. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class StaffFactors {

    /** Somebody of the staff, since when an app shows their codes, if one does, and how many passkeys they have. */
    public record Line(
            AccountId account, String name, @Nullable Instant since, int passkeys, int codesLeft) {

        public boolean hasSecondStep() {
            return since != null || passkeys > 0;
        }
    }

    private final Factors factors;
    private final Passkeys passkeys;
    private final JdbcClient jdbc;
    private final Proof proof;
    private final CurrentAccount current;
    private final AccountSessions sessions;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;

    StaffFactors(
            Factors factors,
            Passkeys passkeys,
            JdbcClient jdbc,
            Proof proof,
            CurrentAccount current,
            AccountSessions sessions,
            AccountMail mail,
            ApplicationEventPublisher events) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.jdbc = jdbc;
        this.proof = proof;
        this.current = current;
        this.sessions = sessions;
        this.mail = mail;
        this.events = events;
    }

    /** Of those who can sign in, by name. */
    @Transactional(readOnly = true)
    public List<Line> staff() {
        return jdbc.sql("""
                        select a.id, a.name, t.since, (select count(*) from recovery_code r
                          where r.practice_id = a.practice_id and r.account_id = a.id and r.used_at is null) codes,
                          (select count(*) from passkey k where k.practice_id = a.practice_id and k.account_id = a.id) keys
                        from account a left join time_code t on t.practice_id = a.practice_id and t.account_id = a.id
                        where a.practice_id = current_practice() and a.role <> 'CLIENT' and a.password_hash is not null
                          and a.deactivated_at is null order by a.name, a.id""")
                .query((row, _) -> new Line(
                        new AccountId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        row.getInt("keys"),
                        row.getInt("codes")))
                .list();
    }

    @Transactional(readOnly = true)
    public boolean areWantedOfClients() {
        return jdbc.sql("select clients_second_step from practice where id = current_practice()")
                .query(Boolean.class)
                .single();
    }

    /** From their next sign-in on. */
    public void wantOfClients(boolean wanted) {
        proof.require();
        jdbc.sql("update practice set clients_second_step = :wanted where id = current_practice()")
                .param("wanted", wanted)
                .update();
        events.publishEvent(
                Audited.of(AuditAction.FACTOR_CHANGED, "StaffFactors", null, wanted ? "clientsMust" : "clientsMay"));
    }

    /** Takes the second step from somebody who lost phone and codes, and signs them out; the password stays. */
    public void reset(AccountId account) {
        proof.require();
        forget(person("id = :key", account.value())
                .orElseThrow(() -> new IllegalArgumentException("The practice has no such account")));
    }

    /**
     * The same for a client.
     *
     * @return the client's name
     * @throws InputRefused at "email" when no client with this address has a second step
     */
    public String resetClient(EmailAddress email) {
        proof.require();
        var client = person("role = 'CLIENT' and email = :key", email.value())
                .filter(it -> factors.of(it.account()).isPresent()
                        || !passkeys.of(it.account()).isEmpty())
                .orElseThrow(() -> new InputRefused("email", "factor.card.client.unknown"));
        forget(client);
        return client.displayName();
    }

    private void forget(SignedIn whom) {
        var had = factors.forget(whom.account());
        if (!passkeys.forget(whom.account()) && !had) return;
        sessions.endAll(whom);
        events.publishEvent(Audited.of(AuditAction.FACTOR_CHANGED, "StaffFactors", whom.accountId(), "reset"));
        mail.tellAfterCommit(whom, AccountMail.News.FACTOR);
    }

    private Optional<SignedIn> person(String which, Object key) {
        return jdbc.sql("select id, name, email, role from account where practice_id = current_practice() and " + which)
                .param("key", key)
                .query((row, _) -> new SignedIn(
                        row.getObject("id", UUID.class),
                        current.get().practiceId(),
                        row.getString("name"),
                        row.getString("email"),
                        Set.of(Role.valueOf(row.getString("role")))))
                .optional();
    }
}
