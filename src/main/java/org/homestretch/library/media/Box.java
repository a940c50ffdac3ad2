package org.homestretch.library.media;

import static org.homestretch.library.media.CheckingMedia.refused;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A box of an MP4 file, which says its length and its type before its content.
 *
 * @param start where its length stands
 * @param content where its content begins
 * @param end just behind it
 */
record Box(ByteBuffer file, String type, int start, int content, int end) {

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int MOST = 10_000;

    /** All boxes from here to there; not one of them may leave that room, and nothing may be between or behind them. */
    static List<Box> in(ByteBuffer file, int from, int to) {
        var boxes = new ArrayList<Box>();
        for (int at = from; at < to; at = boxes.getLast().end()) {
            if (to - at < HEAD || boxes.size() == MOST) throw refused("video.broken");
            long length = Integer.toUnsignedLong(file.getInt(at));
            var isLong = length == 1 && to - at >= LONG_HEAD;
            if (isLong) length = file.getLong(at + HEAD);
            var head = isLong ? LONG_HEAD : HEAD;
            if (length < head || length > to - at) throw refused("video.broken");
            boxes.add(new Box(file, letters(file, at + 4), at, at + head, (int) (at + length)));
        }
        return boxes;
    }

    List<Box> boxes() {
        return in(file, content, end);
    }

    /** The first box of this type inside; every sound file has it where this is asked. */
    Box box(String wanted) {
        return boxes().stream()
                .filter(it -> it.type.equals(wanted))
                .findFirst()
                .orElseThrow(() -> refused("video.broken"));
    }

    /** The boxes inside that are of these types, each but a track once; what else is there is emptied. */
    List<Box> keep(Set<String> known) {
        var kept = new ArrayList<Box>();
        var seen = new HashSet<String>();
        for (var box : boxes()) {
            if (known.contains(box.type) && (seen.add(box.type) || box.type.equals("trak"))) kept.add(box);
            else box.empty();
        }
        return kept;
    }

    /** Leaves so many zeros, so that nothing behind it moves. */
    void empty() {
        file.put(start + 4, new byte[] {'f', 'r', 'e', 'e'});
        zero(0, end - content);
    }

    /** @param from counted from where the content begins */
    void zero(int from, int to) {
        if (from < 0 || from > to || content + to > end) throw refused("video.broken");
        Arrays.fill(file.array(), content + from, content + to, (byte) 0);
    }

    int number(int at) {
        if (at < 0 || at > end - content - 4) throw refused("video.broken");
        return file.getInt(content + at);
    }

    long positive(int at) {
        return Integer.toUnsignedLong(number(at));
    }

    long huge(int at) {
        return (long) number(at) << 32 | positive(at + 4);
    }

    String letters(int at) {
        number(at);
        return letters(file, content + at);
    }

    private static String letters(ByteBuffer file, int at) {
        var letters = new char[4];
        for (int i = 0; i < 4; i++) letters[i] = (char) Byte.toUnsignedInt(file.get(at + i));
        return new String(letters);
    }
}
