package org.homestretch.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Set;
import java.util.concurrent.Semaphore;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Tells what somebody sent from its bytes alone, whatever its name or sender claims, and makes of it what may be kept. A
 * photo is drawn anew; of a video only picture and sound are left.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class CheckingMedia {

    public static final int PHOTO_BYTES = 10 << 20;
    public static final int VIDEO_BYTES = 25 << 20;
    public static final String FIELD = "media";

    private static final int MEGABYTE = 1 << 20;
    private static final Set<String> HEIF = Set.of("heic", "heix", "heim", "heis", "hevc", "mif1", "msf1", "avif");

    /** A large photo needs much memory while it is drawn anew, so one follows the other. */
    private final Semaphore desk = new Semaphore(1, true);

    /** @throws InputRefused with a sentence that says what to do instead */
    public CheckedMedia check(byte[] file) {
        if (file.length == 0) throw refused("empty");
        if (Photo.isOne(file)) return photo(file);
        if (starts(file, 4, "ftyp")) return boxed(file);
        if (Webm.isOne(file)) return Webm.check(within(file, VIDEO_BYTES, "video.large"));
        throw refused(starts(file, 0, "GIF8") ? "gif" : "type");
    }

    private CheckedMedia photo(byte[] file) {
        within(file, PHOTO_BYTES, "photo.large");
        desk.acquireUninterruptibly();
        try {
            return Photo.drawnAnew(file);
        } finally {
            desk.release();
        }
    }

    private static CheckedMedia boxed(byte[] file) {
        var brand = file.length < 12 ? "" : new String(file, 8, 4, ISO_8859_1);
        if (HEIF.contains(brand)) throw refused("heic");
        if ("qt  ".equals(brand)) throw refused("quicktime");
        return Mp4.check(within(file, VIDEO_BYTES, "video.large"));
    }

    private static byte[] within(byte[] file, int most, String key) {
        if (file.length > most) throw refused(key, most / MEGABYTE);
        return file;
    }

    static InputRefused refused(String key, Object... arguments) {
        return new InputRefused(FIELD, "library.media.refused." + key, arguments);
    }

    static boolean starts(byte[] file, int at, String letters) {
        return file.length >= at + letters.length()
                && letters.equals(new String(file, at, letters.length(), ISO_8859_1));
    }
}
