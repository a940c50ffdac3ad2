package org.homestretch.factor;

import static org.homestretch.database.Tenancy.as;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.homestretch.database.Tenant;
import org.homestretch.identity.SignedIn;
import org.homestretch.passkey.AddingPasskeys;
import org.homestretch.passkey.Passkey;
import org.homestretch.passkey.PasskeyRefused;
import org.homestretch.passkey.Passkeys;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives and takes passkeys as second factors. Whoever calls has made sure of who it is: by the password a moment ago, or by a
 * fresh proof.
 */
@Component
public class PasskeyFactors {

    private static final String SUBJECT = "Passkey";
    private static final int LONGEST_NAME = 60;

    private final AddingPasskeys adding;
    private final Passkeys passkeys;
    private final Factors factors;
    private final SecondStepOfAccount steps;
    private final FactorNews news;
    private final TransactionTemplate transaction;

    PasskeyFactors(
            AddingPasskeys adding,
            Passkeys passkeys,
            Factors factors,
            SecondStepOfAccount steps,
            FactorNews news,
            TransactionTemplate transaction) {
        this.adding = adding;
        this.passkeys = passkeys;
        this.factors = factors;
        this.steps = steps;
        this.news = news;
        this.transaction = transaction;
    }

    public List<Passkey> of(SignedIn who) {
        return within(who, () -> passkeys.of(who.account()));
    }

    /**
     * Keeps the first factor of an account, and never another: a right password alone must not do that.
     *
     * @return recovery codes, to be shown this once
     * @throws InputRefused at "name" when the device's answer is not taken, or the account has a factor already
     */
    public List<String> addFirst(SignedIn who, PublicKeyCredentialCreationOptions asked, String answer, String name) {
        return within(who, () -> {
            if (steps.hasAny(who)) throw new InputRefused("name", "factor.already");
            return keep(who, asked, answer, name, null);
        });
    }

    /**
     * Keeps one more, after a fresh proof.
     *
     * @return recovery codes, to be shown this once; none where there are some already
     * @throws InputRefused at "name" when the device's answer is not taken
     */
    public List<String> add(
            SignedIn who, PublicKeyCredentialCreationOptions asked, String answer, String name, @Nullable UUID stays) {
        return within(who, () -> keep(who, asked, answer, name, stays));
    }

    /**
     * Takes one away, after a fresh proof. Recovery codes go with the last factor.
     *
     * @throws InputRefused at "passkey" when it is the only second step of somebody who must have one
     */
    public void remove(SignedIn who, UUID passkey, @Nullable UUID stays) {
        within(who, () -> {
            if (!passkeys.remove(who.account(), passkey)) return "";
            if (!steps.hasAny(who)) {
                if (steps.isWantedOf(who)) throw new InputRefused("passkey", "passkey.only");
                factors.forgetCodes(who.account());
            }
            news.changed(who, SUBJECT, "off", stays);
            return "";
        });
    }

    private List<String> keep(
            SignedIn who, PublicKeyCredentialCreationOptions asked, String answer, String name, @Nullable UUID stays) {
        try {
            adding.add(asked, answer, named(name));
        } catch (PasskeyRefused refused) {
            throw new InputRefused("name", "passkey.made.refused");
        }
        news.changed(who, SUBJECT, "on", stays);
        return factors.codesLeft(who.account()) > 0 ? List.of() : factors.newCodes(who);
    }

    private static String named(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) throw new InputRefused("name", "passkey.name.missing");
        if (name.length() > LONGEST_NAME) throw new InputRefused("name", "passkey.name.long");
        return name;
    }

    private <T> T within(SignedIn who, Supplier<T> work) {
        return Objects.requireNonNull(
                as(Tenant.of(who.practice(), who.accountId()), () -> transaction.execute(_ -> work.get())));
    }
}
