package org.homestretch.identity;

import java.util.Locale;
import java.util.regex.Pattern;
import org.homestretch.shared.InputRefused;

/** An e-mail address as people sign in with it: trimmed, lower case, at most 254 characters. */
public record EmailAddress(String value) {

    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^\\p{C}\\p{Z}@,;<>\"]+@[^\\p{C}\\p{Z}@,;<>\"]+\\.[^\\p{C}\\p{Z}@,;<>\".]+");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.isEmpty()) throw new InputRefused("email", "identity.email.missing");
        if (value.length() > 254) throw new InputRefused("email", "identity.email.long", 254);
        if (!PLAUSIBLE.matcher(value).matches()) throw new InputRefused("email", "identity.email.malformed");
    }

    @Override
    public String toString() {
        return value;
    }
}
