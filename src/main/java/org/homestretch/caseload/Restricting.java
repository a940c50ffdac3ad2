package org.homestretch.caseload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Role;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Restricts what is done with a client's record: it is kept, read by the client, taken out and erased, and staff write
 * nothing to it and work out nothing from it. Clients go on logging, since these are their own data and their own wish.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Restricting {

    public static final int LONGEST_WORDS = 500;
    private static final String TOO_LONG = "caseload.restricted.long";

    /** What an owner lifts ends so much later, so that the client is told before (GDPR 18.3) and can ask anew. */
    public static final Duration TOLD_BEFORE = Duration.ofDays(7);

    /** Who is restricted. */
    public record Restricted(ClientId client, String name) {}

    private final CaseloadAccess access;
    private final Restrictions restrictions;
    private final Clients clients;
    private final CurrentAccount current;
    private final Proof proof;
    private final Clock clock;

    Restricting(
            CaseloadAccess access,
            Restrictions restrictions,
            Clients clients,
            CurrentAccount current,
            Proof proof,
            Clock clock) {
        this.access = access;
        this.restrictions = restrictions;
        this.clients = clients;
        this.current = current;
        this.proof = proof;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public Optional<Restriction> mine() {
        return restrictions.of(access.requireMe().id());
    }

    /** The one in force, for a therapist of the client and for an owner of any. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.OWNER + "')")
    public Optional<Restriction> of(ClientId client) {
        return restrictions.of(known(client));
    }

    /** Clients in the care of the signed-in therapist whose record is restricted. */
    @Watched(many = true)
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public List<Restricted> inCare() {
        var all = restrictions.ofPractice();
        if (all.isEmpty()) return List.of();
        return clients.search(current.get().account(), false, "%", Pageable.unpaged()).stream()
                .map(Client::summary)
                .filter(it -> all.contains(it.id()))
                .map(it -> new Restricted(it.id(), it.name()))
                .toList();
    }

    /**
     * At once, at the word of the client, who owes no reason.
     *
     * @throws InputRefused at "words" when they are too many
     */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void restrictMine(String words) {
        var me = access.requireMe().id();
        proof.require();
        begin(me, Typed.words(words, LONGEST_WORDS, TOO_LONG));
    }

    /** @throws InputRefused at "words" when there are none, or too many */
    @PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.OWNER + "')")
    public void restrict(ClientId client, String words) {
        var id = known(client);
        begin(id, reason(words));
    }

    /** At once, since nobody has to be told. */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void liftMine(String words) {
        var me = access.requireMe().id();
        proof.require();
        end(me, reason(words), Duration.ZERO);
    }

    /**
     * Not before {@link #TOLD_BEFORE} has passed, in which the client reads of it.
     *
     * @throws org.homestretch.identity.ProofWanted when it was not shown lately that it is the owner
     * @throws InputRefused at "words" when there are none, or too many
     */
    @PreAuthorize("hasRole('" + Roles.OWNER + "')")
    public void lift(ClientId client, String words) {
        var id = access.requireOwning(client).id();
        proof.require();
        end(id, reason(words), TOLD_BEFORE);
    }

    private ClientId known(ClientId client) {
        return current.get().is(Role.OWNER)
                ? access.requireOwning(client).id()
                : access.requireTreatingUnchanged(client).id();
    }

    private void begin(ClientId client, @Nullable String words) {
        var present = restrictions.of(client);
        if (present.isPresent() && present.get().ending() == null) return;
        restrictions.begin(client, current.get().account(), words, now());
    }

    private void end(ClientId client, String words, Duration after) {
        var now = now();
        restrictions.end(client, current.get().account(), words, now, now.plus(after));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String reason(String words) {
        return Typed.reason(words, LONGEST_WORDS, "caseload.restricted.why", TOO_LONG);
    }
}
