package org.homestretch.library.media;

import static org.homestretch.library.media.CheckingMedia.refused;
import static org.homestretch.library.media.CheckingMedia.starts;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A video in the elements of WebM (RFC 9559). Its picture and sound stay byte for byte where they are; every element that
 * is not known to belong to them is emptied.
 */
final class Webm {

    static final int MOST_SECONDS = 60;

    private static final int HEADER = 0x1A45DFA3;
    private static final int DOCUMENT_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int TICK = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int MUXER = 0x4D80;
    private static final int WRITER = 0x5741;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int NUMBER = 0xD7;
    private static final int TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final int ENCODINGS = 0x6D80;
    private static final int PICTURE = 0xE0;
    private static final int CLUSTER = 0x1F43B675;
    private static final int TIME = 0xE7;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final int SEEK_HEAD = 0x114D9B74;
    private static final int CUES = 0x1C53BB6B;

    private static final Set<String> PICTURES = Set.of("V_VP8", "V_VP9", "V_AV1");
    private static final Set<String> SOUNDS = Set.of("A_OPUS", "A_VORBIS");

    /** What is kept, by what it is in. */
    private static final Map<Integer, Set<Integer>> KNOWN = Map.ofEntries(
            Map.entry(HEADER, Set.of(0x4286, 0x42F7, 0x42F2, 0x42F3, DOCUMENT_TYPE, 0x4287, 0x4285)),
            Map.entry(SEGMENT, Set.of(SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES)),
            Map.entry(SEEK_HEAD, Set.of(0x4DBB)),
            Map.entry(0x4DBB, Set.of(0x53AB, 0x53AC)),
            Map.entry(INFO, Set.of(TICK, DURATION, MUXER, WRITER)),
            Map.entry(TRACKS, Set.of(TRACK)),
            Map.entry(
                    TRACK,
                    Set.of(
                            NUMBER, 0x73C5, TYPE, 0xB9, 0x88, 0x55AA, 0x9C, 0x23E383, 0x22B59C, CODEC, 0x63A2, 0x56AA,
                            0x56BB, PICTURE, 0xE1)),
            Map.entry(
                    PICTURE,
                    Set.of(0xB0, 0xBA, 0x54B0, 0x54BA, 0x54B2, 0x9A, 0x9D, 0x54AA, 0x54BB, 0x54CC, 0x54DD, 0x55B0)),
            Map.entry(0xE1, Set.of(0xB5, 0x9F, 0x6264, 0x78B5)),
            Map.entry(CLUSTER, Set.of(TIME, SIMPLE_BLOCK, GROUP, 0xAB, 0xA7)),
            Map.entry(GROUP, Set.of(BLOCK, 0x9B, 0xFB, 0x75A2)),
            Map.entry(CUES, Set.of(0xBB)),
            Map.entry(0xBB, Set.of(0xB3, 0xB7)),
            Map.entry(0xB7, Set.of(0xF7, 0xF1, 0xF0, 0x5378, 0xB2)));

    /** Each picture or sound by its number. */
    private final Map<Long, Element> tracks = new HashMap<>();

    private @Nullable Size size;

    private Webm() {}

    static boolean isOne(byte[] file) {
        return starts(file, 0, "\u001a\u0045\u00df\u00a3");
    }

    /** @param file is changed in place */
    static CheckedMedia check(byte[] file) {
        var elements = Element.in(ByteBuffer.wrap(file), 0, file.length);
        if (elements.size() != 2 || elements.getLast().id() != SEGMENT) throw refused("video.broken");
        var header = elements.getFirst();
        clean(header);
        var isWebm = first(header, DOCUMENT_TYPE).map(Element::text).filter("webm"::equals);
        if (isWebm.isEmpty()) throw refused("video.form");
        var webm = new Webm();
        webm.read(elements.getLast());
        if (webm.size == null) throw refused("video.none");
        return new CheckedMedia(MediaFormat.WEBM, file, webm.size);
    }

    private void read(Element segment) {
        for (var part : segment.elements())
            if (part.id() == TRACKS) all(part, TRACK).forEach(this::track);
        clean(segment);
        for (var info : all(segment, INFO)) {
            all(info, MUXER).forEach(Element::zero);
            all(info, WRITER).forEach(Element::zero);
        }
        var info = first(segment, INFO).orElseThrow(() -> refused("video.broken"));
        var tick = first(info, TICK).map(Element::number).orElse(1_000_000L);
        requireShort(first(info, DURATION).map(Element::real).orElse(0.0), tick);
        for (var cluster : all(segment, CLUSTER)) {
            requireShort(first(cluster, TIME).map(Element::number).orElse(0L), tick);
            blocks(cluster);
        }
    }

    private static void requireShort(double ticks, long tick) {
        var seconds = ticks * tick / 1e9;
        if (!(seconds >= 0 && seconds < MOST_SECONDS + 1)) throw refused("video.long", MOST_SECONDS);
    }

    private void track(Element track) {
        if (first(track, ENCODINGS).isPresent()) throw refused("video.form");
        var type = first(track, TYPE).map(Element::number).orElse(0L);
        if (type != 1 && type != 2) {
            track.empty();
            return;
        }
        var codec = first(track, CODEC).map(Element::text).orElse("");
        if (!(type == 1 ? PICTURES : SOUNDS).contains(codec)) throw refused("video.form");
        tracks.put(first(track, NUMBER).map(Element::number).orElse(0L), track);
        if (type == 1 && size == null) size = size(track);
    }

    private static Size size(Element track) {
        var picture = first(track, PICTURE).orElseThrow(() -> refused("video.none"));
        var width = first(picture, 0xB0).map(Element::number).orElse(0L);
        var height = first(picture, 0xBA).map(Element::number).orElse(0L);
        if (width < 1 || height < 1 || width > 1 << 16 || height > 1 << 16) throw refused("video.none");
        return new Size(width.intValue(), height.intValue());
    }

    /** What belongs to no picture and no sound, such as words beside them. */
    private void blocks(Element cluster) {
        for (var part : cluster.elements()) {
            var block =
                    part.id() == GROUP ? first(part, BLOCK) : Optional.of(part).filter(it -> it.id() == SIMPLE_BLOCK);
            if (part.id() == GROUP && block.isEmpty()) part.empty();
            block.filter(it -> !tracks.containsKey(it.leading())).ifPresent(_ -> part.empty());
        }
    }

    private static void clean(Element element) {
        var known = KNOWN.get(element.id());
        if (known != null) element.keep(known).forEach(Webm::clean);
    }

    private static Optional<Element> first(Element element, int id) {
        return element.elements().stream().filter(it -> it.id() == id).findFirst();
    }

    private static List<Element> all(Element element, int id) {
        return element.elements().stream().filter(it -> it.id() == id).toList();
    }
}
