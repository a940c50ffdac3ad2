package org.homestretch.factor;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import org.homestretch.database.SealingKey;
import org.homestretch.identity.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Seals seeds by AES-256-GCM, each bound to its account: a row copied to another account, or read from a stolen database,
 * opens nothing.
 */
@Component
class SealedSeeds {

    private final AesGcmJce cipher;

    SealedSeeds(SealingKey key) throws GeneralSecurityException {
        this.cipher = new AesGcmJce(key.bytes());
    }

    byte[] seal(Seed seed, SignedIn who) {
        try {
            return cipher.encrypt(seed.bytes(), account(who));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has AES-GCM", impossible);
        }
    }

    /** @throws IllegalStateException when it was sealed for another account or by another key */
    Seed open(byte[] sealed, SignedIn who) {
        try {
            return Seed.of(cipher.decrypt(sealed, account(who)));
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "A seed does not belong to its account or to the key of this place", foreign);
        }
    }

    private static byte[] account(SignedIn who) {
        return ByteBuffer.allocate(4 * Long.BYTES)
                .putLong(who.practiceId().getMostSignificantBits())
                .putLong(who.practiceId().getLeastSignificantBits())
                .putLong(who.accountId().getMostSignificantBits())
                .putLong(who.accountId().getLeastSignificantBits())
                .array();
    }
}
