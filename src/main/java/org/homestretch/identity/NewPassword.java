package org.homestretch.identity;

import java.util.List;
import org.homestretch.shared.InputRefused;

/**
 * A password that someone chooses: 15 to 128 characters of any kind, as NIST SP 800-63B-4 asks of passwords that stand
 * alone; no rules of composition, but nothing that is tried first. Kept and compared whole, as it was typed.
 */
public final class NewPassword {

    static final int LEAST = 15;
    static final int MOST = 128;

    private final String value;
    private final boolean unchecked;

    /** @throws InputRefused at "password" when it is too short, too long or easy to guess */
    public NewPassword(String typed) {
        var length = typed.codePointCount(0, typed.length());
        if (length < LEAST) throw new InputRefused("password", "identity.password.short", LEAST);
        if (length > MOST) throw new InputRefused("password", "identity.password.long", MOST);
        if (GuessablePassword.is(typed, List.of())) throw new InputRefused("password", "identity.password.simple");
        this.value = typed;
        this.unchecked = false;
    }

    /** @throws InputRefused at "password" when it is made of what is known of this person */
    NewPassword notAbout(String... known) {
        if (!unchecked && GuessablePassword.is(value, List.of(known)))
            throw new InputRefused("password", "identity.password.known");
        return this;
    }

    private NewPassword(String value, boolean unchecked) {
        this.value = value;
        this.unchecked = unchecked;
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
