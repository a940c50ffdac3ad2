package org.homestretch.library.media;

import static java.awt.RenderingHints.KEY_INTERPOLATION;
import static java.awt.RenderingHints.VALUE_INTERPOLATION_BILINEAR;
import static org.homestretch.library.media.CheckingMedia.refused;
import static org.homestretch.library.media.CheckingMedia.starts;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.homestretch.shared.InputRefused;

/** A photo, drawn anew from its pixels: whatever else the file held, before, between or after them, is left behind. */
final class Photo {

    private static final int LONGEST = 1600;
    private static final int MOST_MEGAPIXELS = 40;
    private static final float QUALITY = 0.85f;
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff";

    /** More than any camera writes; each one is another pass over the whole picture. */
    private static final int MOST_SCANS = 100;

    private Photo() {}

    static boolean isOne(byte[] file) {
        return isJpeg(file) || starts(file, 0, PNG) || isWebp(file);
    }

    static boolean isJpeg(byte[] file) {
        return starts(file, 0, JPEG);
    }

    static boolean isWebp(byte[] file) {
        return starts(file, 0, "RIFF") && starts(file, 8, "WEBP");
    }

    static CheckedMedia drawnAnew(byte[] file) {
        try {
            var picture = upright(read(file), Orientation.of(file));
            return new CheckedMedia(
                    MediaFormat.JPEG, written(picture), new Size(picture.getWidth(), picture.getHeight()));
        } catch (InputRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            // Readers tell of a damaged file in many ways.
            throw refused("photo.broken");
        }
    }

    /** Never more of it in memory than is needed, and nothing before its header has said how large it is. */
    private static BufferedImage read(byte[] file) throws IOException {
        if (isJpeg(file) && scans(file) > MOST_SCANS) throw refused("photo.broken");
        var reader = reader(file);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, false, true);
            reader.addIIOReadWarningListener(Photo::refuseHalf);
            var width = reader.getWidth(0);
            var height = reader.getHeight(0);
            if ((long) width * height > MOST_MEGAPIXELS * 1_000_000L) throw refused("photo.pixels", MOST_MEGAPIXELS);
            var every = Math.max(1, Math.max(width, height) / LONGEST);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(byte[] file) throws IOException {
        if (isWebp(file)) return new WebPImageReaderSpi().createReaderInstance(null);
        return ImageIO.getImageReadersByFormatName(isJpeg(file) ? "jpeg" : "png")
                .next();
    }

    /** The rest of half a photo would be grey. */
    private static void refuseHalf(ImageReader reader, String warning) {
        if (warning.contains("Truncated") || warning.contains("Premature")) throw refused("photo.broken");
    }

    private static int scans(byte[] file) {
        var scans = 0;
        for (int i = 1; i < file.length; i++) if (file[i - 1] == (byte) 0xff && file[i] == (byte) 0xda) scans++;
        return scans;
    }

    /** On white, since a JPEG has nothing behind it. */
    private static BufferedImage upright(BufferedImage image, Orientation orientation) {
        var size = orientation.turn(new Size(image.getWidth(), image.getHeight()));
        var scale = Math.min(1.0, (double) LONGEST / Math.max(size.width(), size.height()));
        var picture = new BufferedImage(
                scaled(size.width(), scale), scaled(size.height(), scale), BufferedImage.TYPE_INT_RGB);
        var pencil = picture.createGraphics();
        pencil.setColor(Color.WHITE);
        pencil.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pencil.setRenderingHint(KEY_INTERPOLATION, VALUE_INTERPOLATION_BILINEAR);
        var place = AffineTransform.getScaleInstance(scale, scale);
        place.concatenate(orientation.upright(image.getWidth(), image.getHeight()));
        pencil.drawImage(image, place, null);
        pencil.dispose();
        return picture;
    }

    private static int scaled(int pixels, double scale) {
        return (int) Math.max(1, Math.round(pixels * scale));
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
