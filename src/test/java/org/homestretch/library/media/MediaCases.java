package org.homestretch.library.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** Files as people send them, good ones and bad ones. */
public final class MediaCases {

    private static final String REFUSED = "library.media.refused.";
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("messages/library-ui", Locale.ROOT);

    private MediaCases() {}

    public static CheckedMedia check(byte[] file) {
        return new CheckingMedia().check(file);
    }

    /** @param key why, in the end of its key; null when only the refusal counts */
    static void assertRefused(byte[] file, @Nullable String key) {
        assertThatThrownBy(() -> check(file.clone())).isInstanceOfSatisfying(InputRefused.class, it -> {
            assertThat(it.field()).isEqualTo(CheckingMedia.FIELD);
            assertThat(TEXTS.getString(it.messageKey())).endsWith(".");
            if (key != null) assertThat(it.messageKey()).isEqualTo(REFUSED + key);
        });
    }

    /** Red on the upper left, blue elsewhere. */
    public static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pencil = image.createGraphics();
        pencil.setColor(Color.BLUE);
        pencil.fillRect(0, 0, width, height);
        pencil.setColor(Color.RED);
        pencil.fillRect(0, 0, width / 2, height / 2);
        pencil.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String format) {
        try {
            var bytes = new ByteArrayOutputStream();
            assertThat(ImageIO.write(image, format, bytes)).isTrue();
            return bytes.toByteArray();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** One of the small files beside the tests, made with ffmpeg. */
    public static byte[] file(String name) {
        try {
            var place = Objects.requireNonNull(MediaCases.class.getResource("/media/" + name));
            return Files.readAllBytes(Path.of(place.getPath()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
