package org.homestretch.library.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.homestretch.library.pack.ImportNote.Kind;

/**
 * The files of a ZIP by their names. What they hold is counted while it is unpacked, for the sizes that are written in a ZIP may
 * lie. Nothing is written to a disk, so a name leads nowhere.
 */
final class Unpacking {

    static final int ENTRIES = 2_000;
    static final int FILE = 200_000;
    static final int ALL = 50_000_000;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Findings findings;
    private int unpacked;

    private Unpacking(Findings findings) {
        this.findings = findings;
    }

    static Map<String, byte[]> of(byte[] zip, Findings findings) {
        var unpacking = new Unpacking(findings);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int entries = 0;
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > ENTRIES) throw new PackRefused(Kind.TOO_MANY);
                unpacking.take(entry, in);
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new PackRefused(Kind.UNREADABLE);
        }
        return unpacking.files;
    }

    private void take(ZipEntry entry, ZipInputStream in) throws IOException {
        var name = entry.getName();
        var bytes = read(in);
        if (entry.isDirectory()) return;
        if (bytes.length > FILE) findings.refuse(name, "", ImportNote.of(Kind.TOO_LARGE));
        else if (files.putIfAbsent(name, bytes) != null) findings.refuse(name, "", ImportNote.of(Kind.TWICE));
    }

    /** Of a file that is too large a little more than allowed; all of it counts. */
    private byte[] read(ZipInputStream in) throws IOException {
        var kept = new ByteArrayOutputStream();
        var part = new byte[8192];
        for (int length = in.read(part); length >= 0; length = in.read(part)) {
            unpacked += length;
            if (unpacked > ALL) throw new PackRefused(Kind.TOO_LARGE);
            if (kept.size() <= FILE) kept.write(part, 0, length);
        }
        return kept.toByteArray();
    }
}
