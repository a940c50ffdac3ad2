package org.homestretch.support;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A phone with a passkey, as the browser on it answers a site: by the book, or as a test wants it to lie. Written from WebAuthn
 * Level 3 and not by the library under test.
 */
public final class Device {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair keys;
    private final byte[] id;
    private String origin;
    private String handle = "";
    private int count;
    private boolean counts = true;
    private boolean asksItsPerson = true;

    public Device(String origin) {
        this(origin, pair(), bytes(UUID.randomUUID()));
    }

    private Device(String origin, KeyPair keys, byte[] id) {
        this.origin = origin;
        this.keys = keys;
        this.id = id;
    }

    /** The same passkey on another device, which counts on from here by itself. */
    public Device copy() {
        var copy = new Device(origin, keys, id);
        copy.handle = handle;
        copy.count = count;
        return copy;
    }

    /** From now on it asks for neither finger, face nor PIN. */
    public Device withoutAsking() {
        asksItsPerson = false;
        return this;
    }

    /** As phones whose passkeys are on several devices. */
    public Device withoutCounting() {
        counts = false;
        return this;
    }

    /** As it answers on a page that only looks like ours. */
    public Device at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    public String handle() {
        return handle;
    }

    /** Makes the passkey. */
    public String make(String question) {
        var asked = JSON.readTree(question);
        handle = asked.path("user").path("id").asString();
        var site = asked.path("rp").path("id").asString();
        var data = join(state(site, WITH_KEY), new byte[16], new byte[] {0, (byte) id.length}, id, publicKey());
        var statement = join(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
                new byte[] {0x58, (byte) data.length},
                data);
        return answer(Map.of(
                "clientDataJSON", text(words("webauthn.create", asked)),
                "attestationObject", text(statement),
                "transports", new String[] {"internal"}));
    }

    /** Shows it. */
    public String show(String question) {
        return show(question, handle);
    }

    public String show(String question, String toldHandle) {
        var asked = JSON.readTree(question);
        if (counts) count++;
        var data = state(asked.path("rpId").asString(), 0);
        var words = words("webauthn.get", asked);
        return answer(Map.of(
                "clientDataJSON", text(words),
                "authenticatorData", text(data),
                "signature", text(sign(join(data, sha256(words)))),
                "userHandle", toldHandle));
    }

    private String answer(Map<String, Object> response) {
        return JSON.writeValueAsString(Map.of(
                "id", text(id),
                "rawId", text(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of()));
    }

    private byte[] state(String site, int more) {
        var flags = PRESENT | (asksItsPerson ? VERIFIED : 0) | more;
        var counted = ByteBuffer.allocate(4).putInt(count).array();
        return join(sha256(site.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags}, counted);
    }

    private byte[] words(String type, JsonNode asked) {
        return JSON.writeValueAsBytes(Map.of(
                "type", type, "challenge", asked.path("challenge").asString(), "origin", origin, "crossOrigin", false));
    }

    /** COSE: an elliptic curve, ES256, P-256, x and y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        return join(
                hex("a501020326200121"),
                hex("5820"),
                unsigned(point.getAffineX().toByteArray()),
                hex("225820"),
                unsigned(point.getAffineY().toByteArray()));
    }

    private byte[] sign(byte[] what) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(what);
            return signature.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair pair() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static byte[] sha256(byte[] what) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(what);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] unsigned(byte[] number) {
        var at = new byte[32];
        var from = Math.max(0, number.length - 32);
        System.arraycopy(number, from, at, 32 - (number.length - from), number.length - from);
        return at;
    }

    private static byte[] bytes(UUID random) {
        return ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .array();
    }

    private static byte[] join(byte[]... parts) {
        var whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }
}
