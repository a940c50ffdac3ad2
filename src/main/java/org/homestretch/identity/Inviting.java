package org.homestretch.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the links by which people come in: therapists invite clients, owners invite staff. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.OWNER + "')")
public class Inviting {

    private final Accounts accounts;
    private final Invitations invitations;
    private final CurrentAccount current;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inviting(
            Accounts accounts,
            Invitations invitations,
            CurrentAccount current,
            Addresses addresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.current = current;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /** A new link; links made before for the same account no longer work. The caller checks the care relationship. */
    public InvitationLink invite(AccountId id) {
        var account =
                accounts.findById(id).filter(it -> !it.isDeactivated()).orElseThrow(() -> new AccountNotFound(id));
        requireMayInvite(account);
        var now = clock.instant();
        invitations.findByAccountAndUsedAtIsNullAndWithdrawnAtIsNull(id).forEach(older -> older.withdraw(now));
        var token = SecretToken.next();
        var invitation = invitations.save(new Invitation(id, token, now));
        events.publishEvent(Audited.of(AuditAction.INVITED, "Inviting", id.value(), ""));
        return new InvitationLink(
                id, account.name(), account.email(), addresses.of("/invite/" + token.value()), invitation.expiresAt());
    }

    /** Until when the newest link of this account works; empty when there is none that still does. */
    @Transactional(readOnly = true)
    public Optional<Instant> openUntil(AccountId id) {
        var now = clock.instant();
        return invitations.findByAccountAndUsedAtIsNullAndWithdrawnAtIsNull(id).stream()
                .map(Invitation::expiresAt)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }

    private void requireMayInvite(Account account) {
        var needed = account.roles().contains(Role.CLIENT) ? Role.THERAPIST : Role.OWNER;
        if (!current.get().is(needed)) throw new AccessDeniedException("Only a " + needed + " may invite here");
    }
}
