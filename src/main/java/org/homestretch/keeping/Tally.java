package org.homestretch.keeping;

import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the rows of a table as they flow past, and sums up their hashes, so that their order makes no difference. */
final class Tally extends OutputStream {

    private final MessageDigest row;
    private final long[] sum = new long[4];
    private long rows;

    Tally() {
        try {
            row = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public void write(int single) {
        write(new byte[] {(byte) single}, 0, 1);
    }

    /** A line break ends a row; PostgreSQL writes one within a value as two characters. */
    @Override
    public void write(byte[] bytes, int offset, int length) {
        var from = offset;
        for (var at = offset; at < offset + length; at++) {
            if (bytes[at] != '\n') continue;
            row.update(bytes, from, at - from);
            add(ByteBuffer.wrap(row.digest()));
            from = at + 1;
        }
        row.update(bytes, from, offset + length - from);
    }

    private void add(ByteBuffer hash) {
        for (var lane = 0; lane < sum.length; lane++) sum[lane] += hash.getLong();
        rows++;
    }

    Counted counted() {
        var bytes = ByteBuffer.allocate(32);
        for (var lane : sum) bytes.putLong(lane);
        return new Counted(rows, HexFormat.of().formatHex(bytes.array()));
    }

    /** How many rows, and what they add up to. */
    record Counted(long rows, String sum) {}
}
