package org.homestretch.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.homestretch.identity.AccountId;

/** Sixteen letters and digits on paper that stand in once when the app is lost: 80 random bits, kept as their hash alone. */
record RecoveryCode(String letters) {

    static final int COUNT = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static List<RecoveryCode> sheet() {
        return Stream.generate(RecoveryCode::next).limit(COUNT).toList();
    }

    private static RecoveryCode next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new RecoveryCode(new Base32().encodeAsString(bytes));
    }

    /** As read from paper: small letters, blanks and hyphens do not matter, nor 0 for O, 1 for I and 8 for B. */
    static RecoveryCode typed(String text) {
        return new RecoveryCode(text.toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "")
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('8', 'B'));
    }

    /** In groups of four. */
    String text() {
        return letters.replaceAll("(.{4})(?!$)", "$1-");
    }

    String hash(AccountId account) {
        try {
            var bytes = (account + ":" + letters).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}
