package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.util.Objects;
import org.homestretch.database.Tenant;
import org.homestretch.shared.InputRefused;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks somebody who is signed in for their present password again. Guesses are limited for each account. */
@Component
public class PasswordCheck {

    private final TransactionTemplate transaction;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final SignInLimit limit;

    PasswordCheck(TransactionTemplate transaction, Accounts accounts, PasswordEncoder encoder, SignInLimit limit) {
        this.transaction = transaction;
        this.accounts = accounts;
        this.encoder = encoder;
        this.limit = limit;
    }

    /** @throws InputRefused at the field when it is not the password, or was guessed too often */
    public void require(SignedIn who, String typed, String field) {
        known(who, typed, field);
    }

    /** The hash that it was compared with. */
    String known(SignedIn who, String typed, String field) {
        if (!limit.permitsCheck(who.account())) throw new InputRefused(field, "identity.login.wait");
        var known =
                as(Tenant.of(who.practice(), who.accountId()), () -> transaction.execute(_ -> hashOf(who.account())));
        if (!encoder.matches(typed, known)) {
            throw new InputRefused(field, "identity.password.wrong");
        }
        return known;
    }

    /** Whoever is signed in has one. */
    private String hashOf(AccountId account) {
        return Objects.requireNonNull(accounts.findById(account).orElseThrow().passwordHash());
    }
}
