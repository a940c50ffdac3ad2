package org.homestretch.library.media;

import static org.homestretch.library.media.CheckingMedia.refused;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A video in the boxes of ISO/IEC 14496-12. Its picture and sound stay byte for byte where they are; every other box, and
 * every byte of the media data that is neither, is zeroed.
 */
final class Mp4 {

    private static final Set<String> BRANDS = Set.of(
            "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "3gp4", "3gp5",
            "3gp6");

    private final ByteBuffer file;
    private final BitSet shown = new BitSet();

    private Mp4(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    /** @param file is changed in place */
    static CheckedMedia check(byte[] file) {
        return new CheckedMedia(MediaFormat.MP4, file, new Mp4(file).clean());
    }

    private Size clean() {
        var boxes = Box.in(file, 0, file.capacity());
        if (!BRANDS.contains(boxes.getFirst().letters(0))) throw refused("video.form");
        if (has(boxes, "moof")) throw refused("video.pieces");
        if (boxes.stream().filter(it -> it.type().equals("moov")).count() != 1) throw refused("video.broken");
        Size size = null;
        for (var box : boxes) {
            switch (box.type()) {
                case "ftyp", "mdat" -> {}
                case "moov" -> size = movie(box);
                default -> box.empty();
            }
        }
        if (size == null) throw refused("video.none");
        for (var box : boxes) if (box.type().equals("mdat")) zeroTheRest(box);
        return size;
    }

    private @Nullable Size movie(Box movie) {
        if (has(movie.boxes(), "mvex")) throw refused("video.pieces");
        Mp4Track.checkTime(movie.box("mvhd"));
        Size size = null;
        for (var box : movie.keep(Set.of("mvhd", "trak"))) {
            if (box.type().equals("mvhd")) continue;
            var track = Mp4Track.in(box);
            if (track == null) continue;
            track.markSamples(shown);
            if (size == null) size = track.size();
        }
        return size;
    }

    private static boolean has(List<Box> boxes, String type) {
        return boxes.stream().anyMatch(it -> it.type().equals(type));
    }

    /** What no track shows, such as the positions that some cameras record beside the picture. */
    private void zeroTheRest(Box data) {
        for (int at = shown.nextClearBit(data.content()); at < data.end(); ) {
            var next = shown.nextSetBit(at);
            var to = next < 0 ? data.end() : Math.min(next, data.end());
            data.zero(at - data.content(), to - data.content());
            at = shown.nextClearBit(to);
        }
    }
}
