package org.homestretch.identity;

import org.homestretch.shared.InputRefused;

/** A person's full name as they write it: 1 to 120 characters, without line breaks or other control characters. */
public record PersonName(String value) {

    static final int MOST = 120;

    public PersonName {
        value = value.strip().replaceAll(" +", " ");
        if (value.isEmpty()) throw new InputRefused("name", "identity.name.missing");
        if (value.length() > MOST) throw new InputRefused("name", "identity.name.long", MOST);
        if (value.chars().anyMatch(PersonName::endsLine)) throw new InputRefused("name", "identity.name.malformed");
    }

    private static boolean endsLine(int letter) {
        return Character.isISOControl(letter) || letter == '\u2028' || letter == '\u2029';
    }

    /** What comes before the first space. */
    public String first() {
        var space = value.indexOf(' ');
        return space < 0 ? value : value.substring(0, space);
    }

    @Override
    public String toString() {
        return value;
    }
}
