package org.homestretch.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.PasswordCheck;
import org.homestretch.identity.SignInSession;
import org.homestretch.shared.InputRefused;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Makes the proof of whoever is signed in fresh again: by a passkey or a code of their app, or by the password where they
 * have neither.
 */
@Component
public class Confirming {

    /** What a code of the app grants; the others' are Spring Security's own. */
    public static final String CODE = "FACTOR_CODE";

    /** What can be shown. Whoever has a factor is not asked for the password. */
    public enum Way {
        PASSWORD,
        CODE,
        PASSKEY,
        CODE_OR_PASSKEY;

        public boolean isTyped() {
            return this != PASSKEY;
        }

        public boolean isCode() {
            return this == CODE || this == CODE_OR_PASSKEY;
        }

        public boolean isPasskey() {
            return this == PASSKEY || this == CODE_OR_PASSKEY;
        }
    }

    private final SecondFactors factors;
    private final PasskeyFactors passkeys;
    private final PasswordCheck password;
    private final SignInSession session;
    private final CurrentAccount current;

    Confirming(
            SecondFactors factors,
            PasskeyFactors passkeys,
            PasswordCheck password,
            SignInSession session,
            CurrentAccount current) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.password = password;
        this.session = session;
        this.current = current;
    }

    public Way way() {
        var code = factors.of(current.get()).isPresent();
        var passkey = !passkeys.of(current.get()).isEmpty();
        if (code) return passkey ? Way.CODE_OR_PASSKEY : Way.CODE;
        return passkey ? Way.PASSKEY : Way.PASSWORD;
    }

    /** @throws InputRefused at "code" when it is wrong, too many were tried, or a passkey is wanted */
    public void confirm(String typed, HttpServletRequest request, HttpServletResponse response) {
        var way = way();
        switch (way) {
            case CODE, CODE_OR_PASSKEY -> factors.requireCode(current.get(), typed);
            case PASSWORD -> password.require(current.get(), typed, "code");
            case PASSKEY -> throw new InputRefused("code", "passkey.confirm.wanted");
        }
        session.prove(way.isCode() ? CODE : FactorGrantedAuthority.PASSWORD_AUTHORITY, request, response);
    }
}
