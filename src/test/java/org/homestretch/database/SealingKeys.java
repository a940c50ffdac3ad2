package org.homestretch.database;

/** Keys for tests. */
public final class SealingKeys {

    private SealingKeys() {}

    /** @param pair two hexadecimal digits, repeated */
    public static SealingKey of(String pair) {
        return SealingKey.of(pair.repeat(32));
    }
}
