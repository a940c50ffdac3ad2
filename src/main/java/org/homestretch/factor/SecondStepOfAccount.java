package org.homestretch.factor;

import static org.homestretch.database.Tenancy.as;

import java.util.Optional;
import org.homestretch.database.Tenant;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.spi.SecondStep;
import org.homestretch.passkey.Passkeys;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has a factor shows it; staff, and clients where the practice wants it, set one up before they come in. */
@Component
class SecondStepOfAccount implements SecondStep {

    private static final String SHOW = "/login/code";
    private static final String SHOW_PASSKEY = "/login/passkey";
    private static final String SET_UP = "/login/factor";

    private final Factors factors;
    private final Passkeys passkeys;
    private final boolean staffMust;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SecondStepOfAccount(
            Factors factors,
            Passkeys passkeys,
            SecondFactorSettings settings,
            @Value("${homestretch.demo.enabled:false}") boolean demo,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.staffMust = settings.requiredOfStaff(demo);
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public Optional<String> pageFor(SignedIn who) {
        return as(Tenant.of(who.practice(), who.accountId()), () -> transaction.execute(_ -> page(who)));
    }

    private Optional<String> page(SignedIn who) {
        if (factors.of(who.account()).isPresent()) return Optional.of(SHOW);
        if (hasPasskey(who.account())) return Optional.of(SHOW_PASSKEY);
        return isWantedOf(who) ? Optional.of(SET_UP) : Optional.empty();
    }

    /** Whether this person has anything to show; within a transaction of theirs. */
    boolean hasAny(SignedIn who) {
        return factors.of(who.account()).isPresent() || hasPasskey(who.account());
    }

    boolean hasPasskey(AccountId account) {
        return !passkeys.of(account).isEmpty();
    }

    /** Whether this person may not go without; within a transaction of theirs. */
    boolean isWantedOf(SignedIn who) {
        return who.is(Role.CLIENT)
                ? jdbc.sql("select clients_second_step from practice where id = current_practice()")
                        .query(Boolean.class)
                        .single()
                : staffMust;
    }
}
