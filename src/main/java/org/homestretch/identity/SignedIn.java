package org.homestretch.identity;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.homestretch.shared.PracticeId;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who has signed in: one account of one practice, with the roles it had at that moment. Kept in the session. */
public record SignedIn(UUID accountId, UUID practiceId, String displayName, String email, Set<Role> roles)
        implements AuthenticatedPrincipal, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public PracticeId practice() {
        return new PracticeId(practiceId);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whoever has no role of the staff may see nothing of anybody else, so that no role at all counts as well. */
    public boolean isOnlyClient() {
        return roles.stream().noneMatch(Role::isStaff);
    }

    /** The account's id, which never changes; not the e-mail address. */
    @Override
    public String getName() {
        return accountId.toString();
    }

    /** Without the person's name and address, which must not reach a log. */
    @Override
    public String toString() {
        return "SignedIn[" + accountId + "]";
    }
}
