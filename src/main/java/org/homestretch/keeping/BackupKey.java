package org.homestretch.keeping;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.springframework.core.env.Environment;

/** What the operator keeps elsewhere and without which no backup opens. It never comes as an argument, which others see. */
record BackupKey(String passphrase) {

    private static final int FEWEST_CHARACTERS = 15;
    private static final int BYTES = 32;
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(64 * 1024, 3, 1, BYTES * 2, Argon2.ID);

    BackupKey {
        if (passphrase.length() < FEWEST_CHARACTERS)
            throw new KeepingRefused(
                    "The backup's passphrase needs at least %d characters.".formatted(FEWEST_CHARACTERS));
    }

    static BackupKey of(Environment settings) {
        var file = settings.getProperty("HOMESTRETCH_BACKUP_KEY_FILE", "");
        if (!file.isBlank()) return new BackupKey(firstLine(Path.of(file)));
        var given = settings.getProperty("HOMESTRETCH_BACKUP_PASSPHRASE", "");
        if (given.isBlank())
            throw new KeepingRefused("Give the backup's passphrase in the environment variable"
                    + " HOMESTRETCH_BACKUP_PASSPHRASE, or name a file that holds it in HOMESTRETCH_BACKUP_KEY_FILE.");
        return new BackupKey(given);
    }

    private static String firstLine(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | RuntimeException unreadable) {
            throw new KeepingRefused("HOMESTRETCH_BACKUP_KEY_FILE (" + file + ") cannot be read.", unreadable);
        }
    }

    /** For one file, whose salt no other has. */
    Derived with(byte[] salt) {
        var bytes =
                ARGON2.hash(passphrase.getBytes(StandardCharsets.UTF_8), salt).getBytes();
        return new Derived(Arrays.copyOf(bytes, BYTES), Arrays.copyOfRange(bytes, BYTES, BYTES * 2));
    }

    /** The key, and what tells a wrong passphrase from a damaged file. */
    record Derived(byte[] key, byte[] check) {}

    @Override
    public String toString() {
        return "a key";
    }
}
