package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.util.Optional;
import org.homestretch.database.Tenant;
import org.homestretch.shared.PracticeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells who an account is at this moment. Whoever calls has made sure that it is theirs. */
@Component
public class ActiveAccounts {

    private final TransactionTemplate transaction;
    private final Accounts accounts;

    ActiveAccounts(TransactionTemplate transaction, Accounts accounts) {
        this.transaction = transaction;
        this.accounts = accounts;
    }

    /** None when the account may not come in. */
    public Optional<SignedIn> find(PracticeId practice, AccountId account) {
        return as(
                Tenant.of(practice, account.value()),
                () -> transaction.execute(_ ->
                        accounts.findById(account).filter(Account::isActive).map(Account::signedIn)));
    }
}
