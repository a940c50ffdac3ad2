package org.homestretch.library;

import java.io.InputStream;
import java.util.Objects;

/** A file read in pieces, each when it is needed. */
final class PiecesStream extends InputStream {

    private static final int PIECE = 256 * 1024;

    private final int length;
    private final MediaFile.Pieces pieces;
    private byte[] piece = {};
    private int pieceAt;
    private int at;

    PiecesStream(int length, MediaFile.Pieces pieces) {
        this.length = length;
        this.pieces = pieces;
    }

    @Override
    public int read() {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int wanted) {
        Objects.checkFromIndexSize(offset, wanted, into.length);
        if (wanted == 0) return 0;
        if (at >= length) return -1;
        if (at < pieceAt || at >= pieceAt + piece.length) {
            piece = pieces.read(at, Math.min(PIECE, length - at));
            pieceAt = at;
        }
        var count = Math.min(wanted, pieceAt + piece.length - at);
        System.arraycopy(piece, at - pieceAt, into, offset, count);
        at += count;
        return count;
    }

    @Override
    public long skip(long bytes) {
        var skipped = Math.clamp(bytes, 0, length - at);
        at += skipped;
        return skipped;
    }

    @Override
    public int available() {
        return length - at;
    }
}
