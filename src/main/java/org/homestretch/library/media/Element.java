package org.homestretch.library.media;

import static org.homestretch.library.media.CheckingMedia.refused;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * An element of a WebM file, which says what it is and then how long (RFC 8794).
 *
 * @param start where that begins
 * @param content where its content begins
 * @param end just behind it
 */
record Element(ByteBuffer file, int id, int start, int content, int end) {

    private static final int VOID = 0xEC;
    private static final int MOST = 20_000;

    /** All elements from here to there; not one of them may leave that room, and nothing may be between or behind them. */
    static List<Element> in(ByteBuffer file, int from, int to) {
        var elements = new ArrayList<Element>();
        for (int at = from; at < to; at = elements.getLast().end()) {
            if (elements.size() == MOST) throw refused("video.broken");
            var idLength = lengthOf(file, at, to, 4);
            var sizeLength = lengthOf(file, at + idLength, to, 8);
            var size = value(file, at + idLength, sizeLength) & (1L << 7 * sizeLength) - 1;
            // All ones: the end was not known when it was written.
            if (size == (1L << 7 * sizeLength) - 1) throw refused("video.pieces");
            var content = at + idLength + sizeLength;
            if (size > to - content) throw refused("video.broken");
            elements.add(new Element(file, (int) value(file, at, idLength), at, content, (int) (content + size)));
        }
        return elements;
    }

    /** How many bytes a number has is told by the first bit that is set in it. */
    private static int lengthOf(ByteBuffer file, int at, int to, int most) {
        var length = at < to ? Integer.numberOfLeadingZeros(Byte.toUnsignedInt(file.get(at))) - 23 : 0;
        if (length < 1 || length > most || length > to - at) throw refused("video.broken");
        return length;
    }

    private static long value(ByteBuffer file, int at, int length) {
        var value = 0L;
        for (int i = 0; i < length; i++) value = value << 8 | Byte.toUnsignedInt(file.get(at + i));
        return value;
    }

    List<Element> elements() {
        return in(file, content, end);
    }

    /** The elements inside that are known there; what else is there is emptied. */
    List<Element> keep(Set<Integer> known) {
        var elements = elements();
        elements.stream().filter(it -> !known.contains(it.id)).forEach(Element::empty);
        return elements.stream().filter(it -> known.contains(it.id)).toList();
    }

    /** Leaves so many zeros, so that nothing behind it moves. */
    void empty() {
        var all = end - start;
        Arrays.fill(file.array(), start, end, (byte) 0);
        file.put(start, (byte) VOID);
        if (all < 128) file.put(start + 1, (byte) (0x80 | all - 2));
        else file.putLong(start + 1, 1L << 56 | all - 9);
    }

    void zero() {
        Arrays.fill(file.array(), content, end, (byte) 0);
    }

    long number() {
        if (end - content > 8) throw refused("video.broken");
        return value(file, content, end - content);
    }

    double real() {
        return switch (end - content) {
            case 4 -> file.getFloat(content);
            case 8 -> file.getDouble(content);
            default -> throw refused("video.broken");
        };
    }

    /** The number that a block begins with: whose it is. */
    long leading() {
        var length = lengthOf(file, content, end, 8);
        return value(file, content, length) & (1L << 7 * length) - 1;
    }

    /** Without the zeros that may fill it up. */
    String text() {
        var text = new StringBuilder();
        for (int at = content; at < end && file.get(at) != 0; at++) text.append((char) file.get(at));
        return text.toString();
    }
}
