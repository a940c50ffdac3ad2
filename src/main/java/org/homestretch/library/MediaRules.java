package org.homestretch.library;

import java.util.HashSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.homestretch.library.ExerciseContent.Media;

/** How many photos and videos an exercise shows, and that each is told in words. */
public final class MediaRules {

    public static final int PHOTOS = 4;
    public static final int VIDEOS = 1;
    public static final int WORDS = 200;

    private MediaRules() {}

    /** A file of the library cannot bring any along. */
    static void refuse(ExerciseContent exercise, Consumer<String> faults) {
        if (!exercise.media().isEmpty()) faults.accept("media: only a practice's own exercise shows photos and videos");
    }

    static void check(ExerciseContent exercise, Consumer<String> faults) {
        if (count(exercise, Media.Kind.PHOTO) > PHOTOS) faults.accept("media: at most " + PHOTOS + " photos");
        if (count(exercise, Media.Kind.VIDEO) > VIDEOS) faults.accept("media: at most " + VIDEOS + " video");
        var ids = new HashSet<UUID>();
        for (var media : exercise.media()) {
            if (!ids.add(media.id())) faults.accept("media: shows " + media.id() + " twice");
            if (media.words().length() > WORDS) faults.accept("media: at most " + WORDS + " characters of words");
            if (media.width() < 1 || media.height() < 1) faults.accept("media: must have a width and a height");
        }
    }

    private static long count(ExerciseContent exercise, Media.Kind kind) {
        return exercise.media().stream().filter(it -> it.kind() == kind).count();
    }
}
