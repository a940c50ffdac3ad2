package org.homestretch.identity;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice's owners and therapists, kept by its owners. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class Staff {

    private final Accounts accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Staff(Accounts accounts, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<AccountSummary> list() {
        return accounts.findByRoleInOrderByName(Set.of(Role.OWNER, Role.THERAPIST)).stream()
                .map(Account::summary)
                .toList();
    }

    /** @throws InputRefused at "email" when the practice has an account with this address */
    public AccountId openForTherapist(PersonName name, EmailAddress email) {
        if (accounts.existsByEmail(email.value())) throw taken();
        try {
            var account = new Account(new AccountId(NewId.next()), name, email, Role.THERAPIST, true, clock.instant());
            var id = accounts.saveAndFlush(account).id();
            events.publishEvent(Audited.of(AuditAction.ROLE_CHANGED, "Staff", id.value(), Role.THERAPIST.name()));
            return id;
        } catch (DataIntegrityViolationException duplicate) {
            throw taken();
        }
    }

    private static InputRefused taken() {
        return new InputRefused("email", "identity.email.taken");
    }
}
