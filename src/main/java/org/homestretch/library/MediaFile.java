package org.homestretch.library;

import java.io.InputStream;

/** A photo or video that whoever asked may see. */
public final class MediaFile {

    /** Reads so many bytes from there on, or those that are left. */
    interface Pieces {
        byte[] read(int from, int length);
    }

    private final String type;
    private final int length;
    private final Pieces pieces;

    MediaFile(String type, int length, Pieces pieces) {
        this.type = type;
        this.length = length;
        this.pieces = pieces;
    }

    public String type() {
        return type;
    }

    public int length() {
        return length;
    }

    /** All of it at once: for photos. */
    public byte[] bytes() {
        return pieces.read(0, length);
    }

    /** Reads it piece by piece, so that no video is ever whole in memory; what is skipped is not read. */
    public InputStream open() {
        return new PiecesStream(length, pieces);
    }
}
