package org.homestretch.identity;

import org.homestretch.shared.InputRefused;

/**
 * A password that someone chooses: 15 to 128 characters of any kind, as NIST SP 800-63B-4 asks of passwords that stand
 * alone; no rules of composition.
 */
public final class NewPassword {

    static final int LEAST = 15;
    static final int MOST = 128;

    private final String value;

    /** @throws InputRefused at "password" when it is too short, too long or too monotonous */
    public NewPassword(String typed) {
        var length = typed.codePointCount(0, typed.length());
        if (length < LEAST) throw new InputRefused("password", "identity.password.short", LEAST);
        if (length > MOST) throw new InputRefused("password", "identity.password.long", MOST);
        if (typed.chars().distinct().count() < 5) throw new InputRefused("password", "identity.password.simple");
        this.value = typed;
    }

    private NewPassword(String value, boolean unchecked) {
        this.value = value;
    }

    /** One that the operator sets for the invented people of the demo, of any length. */
    public static NewPassword ofDemo(String value) {
        return new NewPassword(value, true);
    }

    String value() {
        return value;
    }

    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
