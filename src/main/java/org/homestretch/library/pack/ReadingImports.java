package org.homestretch.library.pack;

import java.time.LocalDate;
import org.homestretch.library.BuiltInExercises;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ImportNote.Kind;

/** Tells by what a file holds, not by what it is called, which form it has. */
final class ReadingImports {

    static final int ZIP = 10_000_000;
    static final int JSON = 20_000_000;

    private final BuiltInExercises builtIn;
    private final WritingExercises writing;
    private final Findings findings;
    private final LocalDate today;

    ReadingImports(BuiltInExercises builtIn, WritingExercises writing, Findings findings, LocalDate today) {
        this.builtIn = builtIn;
        this.writing = writing;
        this.findings = findings;
        this.today = today;
    }

    void read(String fileName, byte[] bytes) {
        if (isZip(bytes)) {
            requireAtMost(ZIP, bytes);
            files().pack(bytes);
        } else {
            requireAtMost(JSON, bytes);
            read(fileName, Utf8.text(bytes).strip());
        }
        if (findings.offered().isEmpty() && findings.refused().isEmpty()) throw new PackRefused(Kind.NOTHING);
    }

    private void read(String fileName, String text) {
        if (text.startsWith("[") || text.startsWith("{")) {
            new ReadingCollections(writing, findings, today).read(text);
        } else if (text.length() > Unpacking.FILE) {
            throw new PackRefused(Kind.TOO_LARGE);
        } else if (text.isEmpty()) {
            throw new PackRefused(Kind.NOTHING);
        } else {
            files().file(fileName, text);
        }
    }

    private ReadingFiles files() {
        return new ReadingFiles(builtIn, writing, findings);
    }

    private static void requireAtMost(int most, byte[] bytes) {
        if (bytes.length > most) throw new PackRefused(Kind.TOO_LARGE);
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
