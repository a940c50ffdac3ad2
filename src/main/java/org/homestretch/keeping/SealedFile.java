package org.homestretch.keeping;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;

/**
 * An encrypted file that is read from front to back: AES-256-GCM in segments, each bound to its place and the last one
 * marked, so that what is changed, moved or cut off is noticed. Its head says the format's version.
 */
final class SealedFile {

    private static final byte[] MARK = "HOMESTRETCH 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT = 16;
    private static final int CHECK = 32;
    private static final int SEGMENT = 1 << 16;

    private final Path file;
    private final BackupKey key;

    SealedFile(Path file, BackupKey key) {
        this.file = file;
        this.key = key;
    }

    /** A new file that only its owner may read. */
    OutputStream write() throws IOException, GeneralSecurityException {
        var channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var derived = key.with(salt);
        var head = ByteBuffer.allocate(MARK.length + SALT + CHECK)
                .put(MARK)
                .put(salt)
                .put(derived.check())
                .array();
        var out = Channels.newOutputStream(channel);
        out.write(head);
        return cipher(derived.key()).newEncryptingStream(out, head);
    }

    InputStream read() throws IOException, GeneralSecurityException {
        var in = Files.newInputStream(file);
        try {
            var head = in.readNBytes(MARK.length + SALT + CHECK);
            if (head.length < MARK.length + SALT + CHECK || !Arrays.equals(head, 0, MARK.length, MARK, 0, MARK.length))
                throw new KeepingRefused(file + " is no backup that this release can read.");
            var derived = key.with(Arrays.copyOfRange(head, MARK.length, MARK.length + SALT));
            if (!MessageDigest.isEqual(derived.check(), Arrays.copyOfRange(head, MARK.length + SALT, head.length)))
                throw new KeepingRefused(file + " was made with another passphrase.");
            return cipher(derived.key()).newDecryptingStream(in, head);
        } catch (RuntimeException | IOException | GeneralSecurityException failure) {
            in.close();
            throw failure;
        }
    }

    private static AesGcmHkdfStreaming cipher(byte[] key) throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", 32, SEGMENT, 0);
    }
}
