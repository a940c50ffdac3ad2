package org.homestretch.report;

import static java.util.Objects.requireNonNull;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters as outlines of the font that everything printed is set in, so that a drawing needs none of the machine's fonts.
 */
final class Lettering {

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double units;

    Lettering() {
        var path = "/liberation/LiberationSans-Regular.ttf";
        try (var in = requireNonNull(Lettering.class.getResourceAsStream(path), path)) {
            font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
            units = font.getUnitsPerEm();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param size in the units that are drawn in; the text begins at the origin and stands on its base line */
    synchronized Shape of(String text, double size) {
        var outline = new Path2D.Double();
        var at = new double[] {0};
        text.codePoints().forEach(letter -> at[0] = append(outline, letter, at[0]));
        var scale = size / units;
        return AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(outline);
    }

    synchronized double width(String text, double size) {
        return text.codePoints().mapToDouble(this::advance).sum() * size / units;
    }

    private double append(Path2D outline, int letter, double at) {
        try {
            var glyph = font.getGlyph().getGlyph(letters.getGlyphId(letter));
            if (glyph != null) {
                outline.append(
                        AffineTransform.getTranslateInstance(at, 0).createTransformedShape(glyph.getPath()), false);
            }
            return at + advance(letter);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
