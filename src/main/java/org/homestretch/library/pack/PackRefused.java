package org.homestretch.library.pack;

/** A file, or one part of it, cannot be taken. */
final class PackRefused extends RuntimeException {

    private final transient ImportNote why;

    PackRefused(ImportNote.Kind why) {
        this(why, "");
    }

    PackRefused(ImportNote.Kind why, String about) {
        super(why.name());
        this.why = new ImportNote(why, about);
    }

    ImportNote why() {
        return why;
    }
}
