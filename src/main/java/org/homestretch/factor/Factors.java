package org.homestretch.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of second factors. Row-level security shows those of the practice; each question names the account. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Factors {

    private final JdbcClient jdbc;
    private final SealedSeeds seals;
    private final Clock clock;

    Factors(JdbcClient jdbc, SealedSeeds seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    Optional<FactorState> of(AccountId account) {
        return jdbc.sql("""
                        select since, (select count(*) from recovery_code r where r.practice_id = t.practice_id
                          and r.account_id = t.account_id and r.used_at is null) codes
                        from time_code t where practice_id = current_practice() and account_id = :account""")
                .param("account", account.value())
                .query((row, _) -> new FactorState(
                        row.getObject("since", OffsetDateTime.class).toInstant(), row.getInt("codes")))
                .optional();
    }

    /** Of whoever has only passkeys as well. */
    int codesLeft(AccountId account) {
        return jdbc.sql("""
                        select count(*) from recovery_code where practice_id = current_practice()
                          and account_id = :account and used_at is null""")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    /** Whether this is a code of now that was not used before. Of many who send the same, one row lets one through. */
    boolean useCode(SignedIn who, String code) {
        var step = jdbc.sql(
                        "select seed from time_code where practice_id = current_practice() and account_id = :account")
                .param("account", who.accountId())
                .query((row, _) -> seals.open(row.getBytes("seed"), who))
                .optional()
                .map(seed -> seed.stepOf(code, clock.instant()));
        if (step.isEmpty() || step.get().isEmpty()) return false;
        return jdbc.sql("""
                        update time_code set last_step = :step
                        where practice_id = current_practice() and account_id = :account and last_step < :step""")
                        .param("step", step.get().getAsLong())
                        .param("account", who.accountId())
                        .update()
                == 1;
    }

    boolean useRecovery(SignedIn who, RecoveryCode code) {
        return jdbc.sql("""
                        update recovery_code set used_at = :now where practice_id = current_practice()
                          and account_id = :account and code_hash = :hash and used_at is null""")
                        .param("now", now())
                        .param("account", who.accountId())
                        .param("hash", code.hash(who.account()))
                        .update()
                == 1;
    }

    /** False when the account has one already. */
    boolean keepFirst(SignedIn who, Seed seed, long usedStep) {
        return jdbc.sql("""
                        insert into time_code (practice_id, account_id, seed, since, last_step)
                        values (current_practice(), :account, :seed, :now, :step) on conflict do nothing""")
                        .param("account", who.accountId())
                        .param("seed", seals.seal(seed, who))
                        .param("now", now())
                        .param("step", usedStep)
                        .update()
                == 1;
    }

    /** The codes before them no longer work. */
    List<String> newCodes(SignedIn who) {
        forgetCodes(who.account());
        var sheet = RecoveryCode.sheet();
        for (var code : sheet) {
            jdbc.sql(
                            "insert into recovery_code (practice_id, account_id, code_hash) values (current_practice(), :account, :hash)")
                    .param("account", who.accountId())
                    .param("hash", code.hash(who.account()))
                    .update();
        }
        return sheet.stream().map(RecoveryCode::text).toList();
    }

    /** The app and the recovery codes; false when there was no app. */
    boolean forget(AccountId account) {
        forgetCodes(account);
        return forgetApp(account);
    }

    boolean forgetApp(AccountId account) {
        return jdbc.sql("delete from time_code where practice_id = current_practice() and account_id = :account")
                        .param("account", account.value())
                        .update()
                == 1;
    }

    void forgetCodes(AccountId account) {
        jdbc.sql("delete from recovery_code where practice_id = current_practice() and account_id = :account")
                .param("account", account.value())
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
