package org.homestretch.identity;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of the practice's people, for its staff; what somebody did stays theirs after they have left. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class Colleagues {

    private final Accounts accounts;

    Colleagues(Accounts accounts) {
        this.accounts = accounts;
    }

    /** @throws AccountNotFound when the practice has no such account */
    public String nameOf(AccountId id) {
        return accounts.findById(id)
                .map(Account::summary)
                .orElseThrow(() -> new AccountNotFound(id))
                .name();
    }
}
