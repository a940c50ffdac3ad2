package org.homestretch.caseload;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A client's answers to the text of what is kept: asked again whenever there is a newer one. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Consenting {

    /** Who declined. */
    public record Declined(ClientId client, String name) {}

    private final CaseloadAccess access;
    private final Consents consents;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consenting(
            CaseloadAccess access,
            Consents consents,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.consents = consents;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the signed-in client has not agreed to the newest text. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public boolean isWanted() {
        return consents.isWantedOf(access.requireMe().id());
    }

    /** The signed-in client's own answers, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public List<ConsentGiven> mine() {
        return consents.of(access.requireMe().id());
    }

    /** Newest first, for a therapist of the client. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<ConsentGiven> of(ClientId client) {
        return consents.of(access.requireTreating(client).id());
    }

    /** Clients in the care of the signed-in therapist whose newest answer is no, by name. */
    @Watched(many = true)
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<Declined> declined() {
        return consents.declinedTo(current.get().account());
    }

    /** @param shown the words that were agreed to */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void agree(ConsentText shown) {
        answer(shown, true);
    }

    /** Nothing is erased by it and nobody is signed out; the practice sees it. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void decline(ConsentText shown) {
        answer(shown, false);
    }

    private void answer(ConsentText text, boolean agreed) {
        var me = access.requireMe().id();
        consents.add(me, text, agreed, clock.instant().truncatedTo(ChronoUnit.MICROS));
        // Any other answer is told as what it is: a change of the client's own.
        if (agreed)
            events.publishEvent(
                    new Audited(AuditAction.CONSENTED, "Consenting", null, null, me.value(), text.version()));
    }
}
