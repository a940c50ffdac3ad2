package org.homestretch.library.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.library.media.MediaCases.assertRefused;
import static org.homestretch.library.media.MediaCases.check;
import static org.homestretch.library.media.MediaCases.file;
import static org.homestretch.library.media.MediaCases.joined;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoTest {

    @ParameterizedTest
    @Tag("D5")
    @ValueSource(strings = {"wave.mp4", "wave.webm"})
    void a_video_stays_as_long_as_it_is_and_forgets_who_made_it_and_where(String name) {
        var sent = file(name);
        assertThat(new String(sent, ISO_8859_1)).contains("Mara at home", "Lav");

        var video = check(sent.clone());

        assertThat(video.format().type()).isEqualTo("video/" + name.substring(5));
        assertThat(video.width()).isEqualTo(64);
        assertThat(video.height()).isEqualTo(48);
        assertThat(video.bytes()).hasSameSizeAs(sent);
        assertThat(new String(video.bytes(), ISO_8859_1)).doesNotContain("Mara", "Kitchen", "Lavf", "VideoHandler");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wave.mp4", "wave.webm"})
    void checking_again_what_was_checked_changes_nothing(String name) {
        var once = check(file(name)).bytes();
        assertThat(check(once.clone()).bytes()).isEqualTo(once);
    }

    @Test
    @Tag("D5")
    void the_place_is_forgotten() {
        var place = box("udta", box("\u00a9xyz", "+52.5200+013.4050/".getBytes(ISO_8859_1)));
        var movie = new String(file("wave.mp4"), ISO_8859_1).indexOf("moov") - 4;
        var sent = joined(file("wave.mp4"), place);
        // The movie's box is the last one of the file.
        ByteBuffer.wrap(sent).putInt(movie, sent.length - movie);
        assertThat(new String(check(sent).bytes(), ISO_8859_1)).doesNotContain("+52.5200");
    }

    @Test
    void the_day_is_forgotten() {
        var sent = file("wave.mp4");
        var head = new String(sent, ISO_8859_1).indexOf("mvhd") + 4;
        assertThat(ByteBuffer.wrap(sent).getInt(head + 4)).isNotZero();
        assertThat(ByteBuffer.wrap(check(sent).bytes()).getInt(head + 4)).isZero();
    }

    @Test
    void picture_and_sound_are_the_very_same_bytes() {
        var sent = file("wave.mp4");
        var data = ByteBuffer.wrap(sent);
        var at = new String(sent, ISO_8859_1).indexOf("mdat");
        var end = at - 4 + data.getInt(at - 4);
        var kept = check(sent.clone()).bytes();
        assertThat(Arrays.copyOfRange(kept, at, end)).isEqualTo(Arrays.copyOfRange(sent, at, end));
    }

    @Test
    void what_no_track_shows_is_zeroed() {
        var hidden = box("mdat", "PK\u0003\u0004evil.class PK\u0005\u0006".getBytes(ISO_8859_1));
        var kept = check(joined(file("wave.mp4"), hidden)).bytes();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("evil", "PK");
    }

    @Test
    void boxes_that_are_not_needed_are_emptied() {
        for (var type : new String[] {"uuid", "meta", "udta", "free", "skip", "evil"}) {
            var kept = check(joined(file("wave.mp4"), box(type, "+52.5200+013.4050/".getBytes(ISO_8859_1))))
                    .bytes();
            assertThat(new String(kept, ISO_8859_1)).as(type).doesNotContain("+52.5200", "evil");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wave.mp4", "wave.webm"})
    void half_a_video_is_refused(String name) {
        var whole = file(name);
        for (var cut : new int[] {1, 9, 100, whole.length / 2, whole.length - 40}) {
            assertRefused(Arrays.copyOf(whole, whole.length - cut), null);
        }
    }

    @ParameterizedTest
    @Tag("D5")
    @ValueSource(strings = {"wave.mp4", "wave.webm"})
    void nothing_may_hang_behind_a_video(String name) {
        assertRefused(joined(file(name), "<script>".getBytes(ISO_8859_1)), "video.broken");
        assertRefused(joined(file(name), new byte[] {0, 0, 0}), "video.broken");
        assertRefused(joined(file(name), file(name)), "video.broken");
    }

    @ParameterizedTest
    @Tag("D4")
    @ValueSource(ints = {0, 1, 7, 0x7fffffff, -1})
    void a_box_of_a_length_that_cannot_be_is_refused(int length) {
        for (var type : new String[] {"ftyp", "moov", "mdat", "trak", "stbl", "stsd", "stsz", "dref"}) {
            assertRefused(changed(type, it -> it.putInt(it.position() - 8, length)), null);
        }
    }

    @Test
    void tables_that_point_out_of_the_file_are_refused() {
        for (var table : new String[] {"stco", "stsc", "stsz"}) {
            for (var at : new int[] {4, 8, 12}) {
                var sent = changed(table, it -> it.putInt(it.position() + at, 0x7ffffff0));
                assertRefusedOrSameLength(sent);
            }
        }
    }

    /** Whatever a byte is changed to: the file is refused in a sentence, or what is kept is as long. */
    @ParameterizedTest
    @Tag("D4")
    @ValueSource(strings = {"wave.mp4", "wave.webm", "card.webp"})
    void no_damage_makes_the_check_fall_over(String name) {
        var random = new java.util.Random(7);
        for (int i = 0; i < 3000; i++) {
            var sent = file(name);
            for (int j = 0; j <= i % 3; j++) sent[random.nextInt(sent.length)] = (byte) random.nextInt(256);
            assertRefusedOrSameLength(sent);
        }
    }

    @Test
    void a_video_longer_than_a_minute_is_refused() {
        assertRefused(changed("mvhd", it -> it.putInt(it.position() + 16, 61_000)), "video.long");
        assertRefused(changed("mdhd", it -> it.putInt(it.position() + 12, 1)), "video.long");
    }

    @Test
    void what_not_every_browser_plays_is_refused() {
        assertRefused(renamed("avc1", "hvc1"), "video.form");
        assertRefused(renamed("mp4a", "ac-3"), "video.form");
        assertRefused(renamed("isom", "evil"), "video.form");
        assertRefused(renamed(file("wave.webm"), "V_VP8", "V_MS8"), "video.form");
        assertRefused(renamed(file("wave.webm"), "webm", "mkv_"), "video.form");
    }

    @Test
    void sound_alone_is_no_video() {
        assertRefused(renamed("vide", "text"), "video.none");
    }

    @Test
    void a_quicktime_and_a_photo_of_a_new_iphone_are_told_apart() {
        assertRefused(renamed("isom", "qt  "), "quicktime");
        for (var brand : new String[] {"heic", "mif1", "avif"}) assertRefused(renamed("isom", brand), "heic");
    }

    @Test
    void a_video_in_pieces_is_refused() {
        assertRefused(joined(file("wave.mp4"), box("moof", new byte[8])), "video.pieces");
        var live = file("wave.webm");
        var segment = new String(live, ISO_8859_1).indexOf("\u0018\u0053\u0080\u0067");
        Arrays.fill(live, segment + 4, segment + 12, (byte) 0xff);
        live[segment + 4] = 1;
        assertRefused(live, "video.pieces");
    }

    @Test
    void an_element_longer_than_its_file_is_refused() {
        var broken = file("wave.webm");
        var segment = new String(broken, ISO_8859_1).indexOf("\u0018\u0053\u0080\u0067");
        broken[segment + 11] += 1;
        assertRefused(broken, "video.broken");
    }

    @Test
    @Tag("D5")
    void a_video_that_shows_another_file_is_refused() {
        assertRefused(changed("url ", it -> it.putInt(it.position(), 0)), "video.broken");
    }

    @Test
    @Tag("D4")
    void a_video_of_too_many_bytes_is_refused() {
        assertRefused(joined(file("wave.mp4"), box("free", new byte[CheckingMedia.VIDEO_BYTES])), "video.large");
    }

    @Test
    void a_phone_held_upright_makes_an_upright_video() {
        var upright =
                check(changed("tkhd", it -> it.putInt(it.position() + 40, 0).putInt(it.position() + 44, 1 << 16)));
        assertThat(upright.width()).isEqualTo(48);
        assertThat(upright.height()).isEqualTo(64);
    }

    private static void assertRefusedOrSameLength(byte[] sent) {
        try {
            var kept = check(sent.clone());
            if (kept.format().isVideo()) assertThat(kept.bytes()).hasSameSizeAs(sent);
        } catch (org.homestretch.shared.InputRefused refused) {
            assertThat(refused.messageKey()).startsWith("library.media.refused.");
        }
    }

    private static byte[] box(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length)
                .putInt(8 + content.length)
                .put(type.getBytes(ISO_8859_1))
                .put(content)
                .array();
    }

    /** The MP4 with the first box of this type changed; the buffer stands at the box's content. */
    private static byte[] changed(String type, Consumer<ByteBuffer> change) {
        var sent = file("wave.mp4");
        var at = new String(sent, ISO_8859_1).indexOf(type);
        assertThat(at).isPositive();
        change.accept(ByteBuffer.wrap(sent).position(at + 4));
        return sent;
    }

    private static byte[] renamed(String from, String to) {
        return renamed(file("wave.mp4"), from, to);
    }

    private static byte[] renamed(byte[] sent, String from, String to) {
        return new String(sent, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }
}
