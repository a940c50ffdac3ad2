package org.homestretch.identity;

import org.homestretch.shared.InputRefused;

/**
 * A password that someone chooses: 15 to 128 characters of any kind, as NIST SP 800-63B-4 asks of passwords that stand
 * alone; no rules of composition.
 */
public record NewPassword(String value) {

    static final int LEAST = 15;
    static final int MOST = 128;

    public NewPassword {
        var length = value.codePointCount(0, value.length());
        if (length < LEAST) throw new InputRefused("password", "identity.password.short", LEAST);
        if (length > MOST) throw new InputRefused("password", "identity.password.long", MOST);
        if (value.chars().distinct().count() < 5) throw new InputRefused("password", "identity.password.simple");
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
