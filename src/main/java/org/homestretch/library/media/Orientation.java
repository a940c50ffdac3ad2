package org.homestretch.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How the camera was held, by the number that EXIF gives it; 1 is upright. */
record Orientation(int number) {

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    /** EXIF stands at the beginning of a JPEG; cameras write no other photo. */
    private static final int LOOKED_AT = 1 << 17;

    private static final String EXIF = "Exif\0\0";

    /** Upright where nothing, or nothing sensible, is said. */
    static Orientation of(byte[] file) {
        if (!Photo.isJpeg(file)) return new Orientation(1);
        var head = new String(file, 0, Math.min(file.length, LOOKED_AT), ISO_8859_1);
        var at = head.indexOf(EXIF);
        if (at < 0) return new Orientation(1);
        try {
            return said(ByteBuffer.wrap(Arrays.copyOfRange(file, at + EXIF.length(), head.length())));
        } catch (IndexOutOfBoundsException nonsense) {
            return new Orientation(1);
        }
    }

    private static Orientation said(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var first = tiff.getInt(4) + 2;
        var entries = Short.toUnsignedInt(tiff.getShort(first - 2));
        for (int entry = first; entry < first + entries * ENTRY; entry += ENTRY) {
            if (Short.toUnsignedInt(tiff.getShort(entry)) != TAG) continue;
            var number = tiff.getShort(entry + 8);
            return new Orientation(number >= 1 && number <= 8 ? number : 1);
        }
        return new Orientation(1);
    }

    Size turn(Size size) {
        return number >= 5 ? size.turned() : size;
    }

    /** What sets a picture of this width and height upright. */
    AffineTransform upright(int width, int height) {
        return switch (number) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
