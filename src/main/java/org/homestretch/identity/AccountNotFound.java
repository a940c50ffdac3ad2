package org.homestretch.identity;

/** There is no such account in this practice. */
public final class AccountNotFound extends RuntimeException {

    public AccountNotFound(AccountId id) {
        super("No account " + id);
    }
}
