package org.homestretch.rights;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Dates;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.identity.OwnersMail;
import org.homestretch.identity.Proof;
import org.homestretch.identity.Role;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks that a client be erased, and takes that back. It happens when another owner confirms it, or a day later by itself;
 * so nobody erases anybody alone before the others could hear of it.
 */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class AskingErasure {

    /** In which any owner can withdraw it. */
    public static final Duration DELAY = Duration.ofHours(24);

    private final CaseloadAccess access;
    private final ErasureRequests requests;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Proof proof;
    private final OwnersMail mail;
    private final Addresses addresses;

    AskingErasure(
            CaseloadAccess access,
            ErasureRequests requests,
            CurrentAccount current,
            CurrentPractice practice,
            Proof proof,
            OwnersMail mail,
            Addresses addresses) {
        this.access = access;
        this.requests = requests;
        this.current = current;
        this.practice = practice;
        this.proof = proof;
        this.mail = mail;
        this.addresses = addresses;
    }

    /**
     * Asks for it and tells every owner by mail; where it was asked already, that stands with its time.
     *
     * @param name as the owner typed it, to show that this person is meant
     * @throws org.homestretch.identity.ProofWanted when it was not shown lately that it is the owner
     * @throws InputRefused at "name" when it is not the client's, at "reason" when there is none
     */
    public void ask(ClientId id, String name, @Nullable ErasureReason reason) {
        var client = access.requireOwning(id);
        proof.require();
        if (reason == null) throw new InputRefused("reason", "rights.erase.reason.missing");
        if (!client.name().equals(name.strip())) throw new InputRefused("name", "rights.erase.name", client.name());
        if (requests.lockAndFind(id).isPresent()) return;
        var due = requests.ask(id, current.get().account(), reason);
        var here = practice.get();
        mail.tellAfterCommit("rights.mail.erasure", locale ->
                new Object[] {here.name(), Dates.moment(due, here.zone(), locale), addresses.of("/workspace/records")});
    }

    /** Needs no proof: whoever errs here has lost nothing. Where nothing is asked any more, it leaves that so. */
    public void withdraw(ClientId id) {
        access.requireOwning(id);
        requests.lockAndFind(id)
                .ifPresent(it -> requests.withdraw(id, it, current.get().account()));
    }

    /** What is asked in the practice, the soonest first. */
    @Watched(many = true)
    @Transactional(readOnly = true)
    public List<ErasureRequest> open() {
        return requests.open(current.get().account(), null);
    }

    /** For a therapist of the client, and for an owner of any. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('" + Roles.THERAPIST + "', '" + Roles.OWNER + "')")
    public Optional<ErasureRequest> of(ClientId id) {
        var client = current.get().is(Role.OWNER) ? access.requireOwning(id) : access.requireTreatingUnchanged(id);
        return requests.open(current.get().account(), client.id()).stream().findFirst();
    }
}
