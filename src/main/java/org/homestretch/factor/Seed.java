package org.homestretch.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The secret that a person's app and we share. Codes follow RFC 6238 as every app knows it: SHA-1, six digits, thirty
 * seconds; RFC 4226 asks for 160 bits.
 */
public final class Seed implements Serializable {

    private static final int BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private final byte[] bytes;

    private Seed(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Seed next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Seed(bytes);
    }

    static Seed of(byte[] bytes) {
        return new Seed(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** To be typed into an app, in groups of four. */
    public String text() {
        return base32().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What the app reads from a QR code; the practice's name and the address tell this account from others in it. */
    public String address(String practice, String email) {
        var issuer = encode(practice.replace(":", " "));
        return "otpauth://totp/%s:%s?secret=%s&issuer=%1$s".formatted(issuer, encode(email), base32());
    }

    /**
     * Which thirty seconds a code belongs to; none when it is no code of these, the last or the next ones. A phone's clock
     * may so be half a minute off, which RFC 6238 advises and ASVS 6.5.5 allows.
     */
    OptionalLong stepOf(String typed, Instant now) {
        var length = CODES.getTimeStep().toSeconds();
        var present = Math.floorDiv(now.getEpochSecond(), length);
        for (var step = present - 1; step <= present + 1; step++) {
            if (code(Instant.ofEpochSecond(step * length)).equals(typed)) return OptionalLong.of(step);
        }
        return OptionalLong.empty();
    }

    /** The code that an app shows at this time. */
    public String code(Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(bytes, CODES.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("Any bytes are a key of HMAC", impossible);
        }
    }

    private String base32() {
        return new Base32().encodeAsString(bytes);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Seed[…]";
    }
}
