package org.homestretch.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.PasswordCheck;
import org.homestretch.identity.SignInSession;
import org.homestretch.shared.InputRefused;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;

/** Makes the proof of whoever is signed in fresh again: by a code of their app, or by the password where they have none. */
@Component
public class Confirming {

    /** What a code of the app grants; the password's is Spring Security's own. */
    public static final String CODE = "FACTOR_CODE";

    private final SecondFactors factors;
    private final PasswordCheck password;
    private final SignInSession session;
    private final CurrentAccount current;

    Confirming(SecondFactors factors, PasswordCheck password, SignInSession session, CurrentAccount current) {
        this.factors = factors;
        this.password = password;
        this.session = session;
        this.current = current;
    }

    public boolean asksForCode() {
        return factors.of(current.get()).isPresent();
    }

    /** @throws InputRefused at "code" when it is wrong or too many were tried */
    public void confirm(String typed, HttpServletRequest request, HttpServletResponse response) {
        var code = asksForCode();
        if (code) factors.requireCode(current.get(), typed);
        else password.require(current.get(), typed, "code");
        session.prove(code ? CODE : FactorGrantedAuthority.PASSWORD_AUTHORITY, request, response);
    }
}
