package org.homestretch.database;

import java.util.HexFormat;
import org.homestretch.shared.ConfigurationRefused;
import org.jspecify.annotations.Nullable;

/** The key by which secrets in rows are sealed. It lies beside the database and never in it. */
public final class SealingKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    private SealingKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @param hex 64 hexadecimal digits */
    static SealingKey of(@Nullable String hex) {
        if (hex == null || hex.isBlank()) {
            throw refused(
                    "must be given together with the url: 64 hexadecimal digits, as openssl rand -hex 32 prints them");
        }
        try {
            var bytes = HexFormat.of().parseHex(hex.strip());
            if (bytes.length != BYTES)
                throw refused(
                        "must have 64 hexadecimal digits, not " + hex.strip().length());
            return new SealingKey(bytes);
        } catch (IllegalArgumentException malformed) {
            throw refused("must have 64 hexadecimal digits and nothing else");
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    private static ConfigurationRefused refused(String reason) {
        return new ConfigurationRefused("homestretch.database.sealing-key", reason);
    }

    @Override
    public String toString() {
        return "SealingKey[…]";
    }
}
