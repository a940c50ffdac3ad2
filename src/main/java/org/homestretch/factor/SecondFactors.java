package org.homestretch.factor;

import static org.homestretch.database.Tenancy.as;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.homestretch.database.Tenant;
import org.homestretch.identity.AccountMail;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.SignInLimit;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks and keeps a person's second factor. Whoever calls has made sure of who it is: by the password a moment ago, or by
 * a fresh proof. Guesses are limited for each account, apart from those at passwords.
 */
@Component
public class SecondFactors {

    private static final String SUBJECT = "SecondFactor";

    private final Factors factors;
    private final SecondStepOfAccount steps;
    private final TransactionTemplate transaction;
    private final SignInLimit limit;
    private final FactorNews news;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactors(
            Factors factors,
            SecondStepOfAccount steps,
            TransactionTemplate transaction,
            SignInLimit limit,
            FactorNews news,
            AccountMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.steps = steps;
        this.transaction = transaction;
        this.limit = limit;
        this.news = news;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    public Optional<FactorState> of(SignedIn who) {
        return within(who, () -> factors.of(who.account()));
    }

    /** Whether this person has anything that could be shown after a password: an app, or a passkey. */
    public boolean hasAny(SignedIn who) {
        return within(who, () -> steps.hasAny(who));
    }

    /** Recovery codes that were not used yet. */
    public int codesLeft(SignedIn who) {
        return within(who, () -> factors.codesLeft(who.account()));
    }

    /** Whether this person may not go without a second step. */
    public boolean isWantedOf(SignedIn who) {
        return within(who, () -> steps.isWantedOf(who));
    }

    /** @throws InputRefused at "code" when it is none of now, was used before, or too many were tried */
    public void requireCode(SignedIn who, String typed) {
        if (!limit.permitsCode(who.account())) throw new InputRefused("code", "factor.wait");
        var code = typed.replaceAll("\\s", "");
        if (!within(who, () -> told(who, factors.useCode(who, code), "code"))) {
            throw new InputRefused("code", "factor.code.wrong");
        }
    }

    /** @throws InputRefused at "code" when it is none, was used before, or too many were tried */
    public void requireRecovery(SignedIn who, String typed) {
        if (!limit.permitsRecovery(who.account())) throw new InputRefused("code", "factor.wait");
        var used = within(who, () -> {
            var right = told(who, factors.useRecovery(who, RecoveryCode.typed(typed)), "recoveryCode");
            if (right) mail.tellAfterCommit(who, AccountMail.News.RECOVERY);
            return right;
        });
        if (!used) throw new InputRefused("code", "factor.recovery.wrong");
    }

    /**
     * Sets up the first factor of an account, and never another: a right password alone must not do that.
     *
     * @return recovery codes, to be shown this once
     * @throws InputRefused at "code" when it is not the app's, or the account has a factor already
     */
    public List<String> setUpFirst(SignedIn who, Seed seed, String typed, @Nullable UUID stays) {
        return setUp(who, seed, typed, stays, () -> {
            if (steps.hasAny(who)) throw new InputRefused("code", "factor.already");
        });
    }

    /** The same in the place of the one before, after a fresh proof. */
    public List<String> replace(SignedIn who, Seed seed, String typed, @Nullable UUID stays) {
        return setUp(who, seed, typed, stays, () -> factors.forget(who.account()));
    }

    /** New recovery codes, to be shown this once; those before no longer work. */
    public List<String> newCodes(SignedIn who) {
        return within(who, () -> {
            news.tell(who, SUBJECT, "recoveryCodes");
            return factors.newCodes(who);
        });
    }

    /**
     * Takes the app away. Recovery codes stay with whoever has passkeys.
     *
     * @throws IllegalStateException for whoever must have a second step and has no other
     */
    public void turnOff(SignedIn who, @Nullable UUID stays) {
        within(who, () -> {
            var other = steps.hasPasskey(who.account());
            if (!other && steps.isWantedOf(who)) {
                throw new IllegalStateException("Whoever must have a second step keeps it");
            }
            if (other ? factors.forgetApp(who.account()) : factors.forget(who.account())) {
                news.changed(who, SUBJECT, "off", stays);
            }
            return "";
        });
    }

    private List<String> setUp(SignedIn who, Seed seed, String typed, @Nullable UUID stays, Runnable makeRoom) {
        if (!limit.permitsCode(who.account())) throw new InputRefused("code", "factor.wait");
        var step = seed.stepOf(typed.replaceAll("\\s", ""), clock.instant());
        if (step.isEmpty()) throw new InputRefused("code", "factor.code.wrong");
        return within(who, () -> {
            makeRoom.run();
            if (!factors.keepFirst(who, seed, step.getAsLong())) throw new InputRefused("code", "factor.already");
            news.changed(who, SUBJECT, "on", stays);
            return factors.newCodes(who);
        });
    }

    /** A wrong one is told in the audit, in the same transaction, which has then nothing else to keep. */
    private boolean told(SignedIn who, boolean right, String what) {
        if (right) limit.forgetCodes(who.account());
        else {
            events.publishEvent(
                    new Audited(AuditAction.SIGN_IN_REFUSED, SUBJECT, who.accountId(), who.account(), null, what));
        }
        return right;
    }

    private <T> T within(SignedIn who, Supplier<T> work) {
        return Objects.requireNonNull(
                as(Tenant.of(who.practice(), who.accountId()), () -> transaction.execute(_ -> work.get())));
    }
}
