package org.homestretch.identity;

import static org.homestretch.database.Tenancy.as;

import java.util.OptionalLong;
import org.homestretch.database.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whether an account is still what it was: each change of its password, role, name or address counts on. */
@Component
class AccountVersions {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AccountVersions(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** None when the account may not come in. */
    OptionalLong of(SignedIn who) {
        var found = as(
                Tenant.of(who.practice(), who.accountId()),
                () -> transaction.execute(_ -> jdbc.sql("""
                        select version from account where practice_id = current_practice() and id = :account
                          and password_hash is not null and deactivated_at is null""")
                        .param("account", who.accountId())
                        .query(Long.class)
                        .optional()));
        return found.map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }
}
