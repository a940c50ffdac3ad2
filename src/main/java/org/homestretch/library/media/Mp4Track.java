package org.homestretch.library.media;

import static org.homestretch.library.media.CheckingMedia.refused;

import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The picture or the sound of an MP4 file.
 *
 * @param table where its samples are and how long
 * @param size as it is shown; none of a sound
 */
record Mp4Track(Box table, @Nullable Size size) {

    /** What every browser of today plays. */
    private static final Set<String> PICTURES = Set.of("avc1", "avc3", "vp08", "vp09", "av01");

    private static final Set<String> SOUNDS = Set.of("mp4a", "Opus");
    private static final Set<String> OF_PICTURE =
            Set.of("avcC", "vpcC", "av1C", "colr", "pasp", "btrt", "clap", "SmDm", "CoLL");
    private static final Set<String> OF_TABLE =
            Set.of("stsd", "stts", "ctts", "cslg", "stss", "sdtp", "stsc", "stsz", "stco", "co64", "sgpd", "sbgp");

    /** Where the parts of a picture's description begin, counted from the description's content. */
    private static final int PARTS = 78;

    private static final int ENCODER = 42;

    /** None when it is neither picture nor sound; it is emptied then. */
    static @Nullable Mp4Track in(Box track) {
        var handler = track.box("mdia").box("hdlr").letters(8);
        var isPicture = handler.equals("vide");
        if (!isPicture && !handler.equals("soun")) {
            track.empty();
            return null;
        }
        track.keep(Set.of("tkhd", "edts", "mdia"));
        var head = track.box("tkhd");
        forgetTime(head);
        var table = media(track.box("mdia"));
        description(table.box("stsd"), isPicture);
        return new Mp4Track(table, isPicture ? size(head) : null);
    }

    /** Neither longer than a minute nor dated. */
    static void checkTime(Box head) {
        var isLong = forgetTime(head);
        var ticks = head.positive(isLong ? 20 : 12);
        var length = isLong ? head.huge(24) : head.positive(16);
        if (ticks == 0) throw refused("video.broken");
        if (length < 0 || length / ticks > Webm.MOST_SECONDS) throw refused("video.long", Webm.MOST_SECONDS);
    }

    /** @return whether its times are long ones */
    private static boolean forgetTime(Box head) {
        var isLong = head.number(0) >>> 24 == 1;
        head.zero(4, isLong ? 20 : 12);
        return isLong;
    }

    private static Box media(Box media) {
        media.keep(Set.of("mdhd", "hdlr", "minf"));
        checkTime(media.box("mdhd"));
        var handler = media.box("hdlr");
        handler.zero(24, handler.end() - handler.content());
        var inner = media.box("minf");
        inner.keep(Set.of("vmhd", "smhd", "dinf", "stbl"));
        requireOwnData(inner.box("dinf").box("dref"));
        var table = inner.box("stbl");
        table.keep(OF_TABLE);
        return table;
    }

    /** A file that shows another one is refused. */
    private static void requireOwnData(Box references) {
        for (var reference : Box.in(references.file(), references.content() + 8, references.end())) {
            if (!reference.type().equals("url ") || reference.number(0) != 1) throw refused("video.broken");
            reference.zero(4, reference.end() - reference.content());
        }
    }

    private static void description(Box descriptions, boolean isPicture) {
        var kinds = Box.in(descriptions.file(), descriptions.content() + 8, descriptions.end());
        if (kinds.isEmpty()) throw refused("video.broken");
        for (var kind : kinds) {
            if (!(isPicture ? PICTURES : SOUNDS).contains(kind.type())) throw refused("video.form");
            if (!isPicture) continue;
            kind.zero(ENCODER, ENCODER + 32);
            for (var part : Box.in(kind.file(), kind.content() + PARTS, kind.end())) {
                if (!OF_PICTURE.contains(part.type())) part.empty();
            }
        }
    }

    private static Size size(Box head) {
        var matrix = head.number(0) >>> 24 == 1 ? 52 : 40;
        var size = new Size(head.number(matrix + 36) >>> 16, head.number(matrix + 40) >>> 16);
        if (size.width() == 0 || size.height() == 0) throw refused("video.none");
        return head.number(matrix) == 0 ? size.turned() : size;
    }

    /** Marks each byte of the file that belongs to the track. */
    void markSamples(BitSet shown) {
        var sizes = table.box("stsz");
        var chunks = table.box("stsc");
        var places = table.boxes().stream()
                .filter(it -> it.type().equals("stco") || it.type().equals("co64"))
                .findFirst()
                .orElseThrow(() -> refused("video.broken"));
        var sample = 0L;
        var run = -1;
        for (int chunk = 0; chunk < places.positive(4); chunk++) {
            while (run + 1 < chunks.positive(4) && chunks.positive(8 + 12 * (run + 1)) <= chunk + 1) run++;
            if (run < 0) throw refused("video.broken");
            var samples = chunks.positive(8 + 12 * run + 4);
            var place = places.type().equals("stco") ? places.positive(8 + 4 * chunk) : places.huge(8 + 8 * chunk);
            mark(place, bytes(sizes, sample, samples), shown);
            sample += samples;
        }
    }

    private static long bytes(Box sizes, long from, long samples) {
        if (from + samples > sizes.positive(8)) throw refused("video.broken");
        var same = sizes.positive(4);
        if (same > 0) return same * samples;
        var bytes = 0L;
        for (long sample = from; sample < from + samples; sample++) bytes += sizes.positive((int) (12 + 4 * sample));
        return bytes;
    }

    private void mark(long place, long bytes, BitSet shown) {
        if (place < 0 || bytes < 0 || place > table.file().capacity() - bytes) throw refused("video.broken");
        shown.set((int) place, (int) (place + bytes));
    }
}
