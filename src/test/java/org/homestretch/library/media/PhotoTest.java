package org.homestretch.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.library.media.MediaCases.assertRefused;
import static org.homestretch.library.media.MediaCases.check;
import static org.homestretch.library.media.MediaCases.file;
import static org.homestretch.library.media.MediaCases.image;
import static org.homestretch.library.media.MediaCases.joined;
import static org.homestretch.library.media.MediaCases.written;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    private static final byte[] ZIP = "PK\u0003\u0004evil.class PK\u0005\u0006".getBytes(ISO_8859_1);

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_photo_becomes_a_jpeg_of_the_same_look(String format) {
        var photo = check(written(image(300, 200), format));

        assertThat(photo.format()).isEqualTo(MediaFormat.JPEG);
        assertThat(photo.width()).isEqualTo(300);
        assertThat(photo.height()).isEqualTo(200);
        assertNear(Color.RED, read(photo).getRGB(5, 5));
        assertNear(Color.BLUE, read(photo).getRGB(295, 195));
    }

    @Test
    void a_webp_becomes_a_jpeg() {
        var photo = check(file("card.webp"));
        assertThat(read(photo).getWidth()).isEqualTo(64);
        assertThat(photo.height()).isEqualTo(48);
    }

    @Test
    void a_large_photo_is_made_smaller_and_keeps_its_shape() {
        var photo = check(written(image(4000, 3000), "jpeg"));
        assertThat(photo.width()).isEqualTo(1600);
        assertThat(photo.height()).isEqualTo(1200);
        assertThat(read(photo).getWidth()).isEqualTo(1600);
    }

    @Test
    void what_is_see_through_becomes_white() {
        var clear = new BufferedImage(20, 20, BufferedImage.TYPE_INT_ARGB);
        assertNear(Color.WHITE, read(check(written(clear, "png"))).getRGB(10, 10));
    }

    @ParameterizedTest
    @CsvSource({
        "1,300,200,5,5",
        "2,300,200,295,5",
        "3,300,200,295,195",
        "4,300,200,5,195",
        "5,200,300,5,5",
        "6,200,300,195,5",
        "7,200,300,195,295",
        "8,200,300,5,295"
    })
    void it_is_set_upright_as_the_camera_says(int orientation, int width, int height, int redX, int redY) {
        var photo = check(withExif(written(image(300, 200), "jpeg"), orientation));

        assertThat(photo.width()).isEqualTo(width);
        assertThat(photo.height()).isEqualTo(height);
        assertNear(Color.RED, read(photo).getRGB(redX, redY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, 0x7fff})
    void a_way_to_hold_a_camera_that_does_not_exist_is_upright(int orientation) {
        assertThat(check(withExif(written(image(300, 200), "jpeg"), orientation))
                        .width())
                .isEqualTo(300);
    }

    @Test
    @Tag("D5")
    void place_time_and_camera_are_gone() {
        var told = withExif(written(image(300, 200), "jpeg"), 1);
        assertThat(new String(told, ISO_8859_1)).contains("GPS 52.52,13.40", "Exif");
        assertThat(new String(check(told).bytes(), ISO_8859_1)).doesNotContain("GPS", "Exif", "52.52");
    }

    @ParameterizedTest
    @Tag("D5")
    @ValueSource(strings = {"jpeg", "png"})
    void what_hangs_behind_a_photo_is_left_behind(String format) {
        var twofold = joined(written(image(300, 200), format), ZIP);
        assertThat(new String(check(twofold).bytes(), ISO_8859_1)).doesNotContain("PK", "evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void half_a_photo_is_refused(String format) {
        var whole = written(noise(300, 200), format);
        for (var part : new double[] {0.01, 0.3, 0.5, 0.9}) {
            assertRefused(Arrays.copyOf(whole, (int) (whole.length * part) + 12), "photo.broken");
        }
    }

    @Test
    void half_a_webp_is_refused() {
        var whole = file("card.webp");
        for (var part : new double[] {0.05, 0.5}) {
            assertRefused(Arrays.copyOf(whole, (int) (whole.length * part) + 12), "photo.broken");
        }
    }

    @ParameterizedTest
    @Tag("D4")
    @CsvSource({"60000,60000", "50000,50000", "2147483647,2147483647", "8000,5001"})
    void a_photo_that_says_it_is_huge_is_refused_before_it_is_drawn(int width, int height) {
        var before = Runtime.getRuntime().freeMemory();
        assertRefused(claiming(width, height), width == Integer.MAX_VALUE ? null : "photo.pixels");
        assertThat(before - Runtime.getRuntime().freeMemory()).isLessThan(50 << 20);
    }

    @Test
    @Tag("D4")
    void a_photo_of_too_many_bytes_is_refused() {
        assertRefused(joined(written(image(30, 20), "jpeg"), new byte[CheckingMedia.PHOTO_BYTES]), "photo.large");
    }

    @Test
    @Tag("D4")
    void a_photo_of_more_passes_than_any_camera_makes_is_refused() {
        var scans = new byte[400];
        for (int i = 0; i < scans.length; i += 2) {
            scans[i] = (byte) 0xff;
            scans[i + 1] = (byte) 0xda;
        }
        assertRefused(joined(written(image(30, 20), "jpeg"), scans), "photo.broken");
    }

    @Test
    @Tag("D5")
    void what_only_looks_like_a_photo_is_refused() {
        assertRefused("\u00ff\u00d8\u00ff<script>alert(1)</script>".getBytes(ISO_8859_1), "photo.broken");
        assertRefused("\u0089PNG\r\n\u001a\n<script>alert(1)</script>".getBytes(ISO_8859_1), "photo.broken");
        assertRefused("RIFF\0\0\0\0WEBPVP8 <script>alert(1)</script>".getBytes(ISO_8859_1), "photo.broken");
    }

    private static BufferedImage read(CheckedMedia photo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static void assertNear(Color expected, int color) {
        var found = new Color(color);
        assertThat(found.getRed())
                .as("%s", found)
                .isCloseTo(expected.getRed(), org.assertj.core.data.Offset.offset(12));
        assertThat(found.getGreen())
                .as("%s", found)
                .isCloseTo(expected.getGreen(), org.assertj.core.data.Offset.offset(12));
        assertThat(found.getBlue())
                .as("%s", found)
                .isCloseTo(expected.getBlue(), org.assertj.core.data.Offset.offset(12));
    }

    /** So that there is something in every part of the file. */
    private static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(1);
        for (int x = 0; x < width; x++) for (int y = 0; y < height; y++) image.setRGB(x, y, random.nextInt());
        return image;
    }

    /** A JPEG whose camera says how it was held, and where. */
    private static byte[] withExif(byte[] jpeg, int orientation) {
        var place = "GPS 52.52,13.40".getBytes(ISO_8859_1);
        var exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 12 + 4 + place.length);
        exif.putShort((short) 0xffe1).putShort((short) (exif.capacity() - 2));
        exif.put("Exif\0\0MM\0*".getBytes(ISO_8859_1)).putInt(8).putShort((short) 1);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0).put(place);
        return joined(Arrays.copyOf(jpeg, 2), exif.array(), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A sound PNG, but for the size in its header. */
    private static byte[] claiming(int width, int height) {
        var png = written(image(30, 20), "png");
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }
}
