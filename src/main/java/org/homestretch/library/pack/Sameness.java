package org.homestretch.library.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Source;

/**
 * Whether two contents say the same: their keys, the days on which their sources were read, and photos, which no pack has,
 * do not count.
 */
final class Sameness {

    private Sameness() {}

    static boolean of(ExerciseContent one, ExerciseContent other) {
        return bare(one).equals(bare(other));
    }

    static boolean of(Optional<ExerciseContent> one, ExerciseContent other) {
        return one.filter(it -> of(it, other)).isPresent();
    }

    private static ExerciseContent bare(ExerciseContent content) {
        var sources = content.sources().stream()
                .map(it -> new Source(it.title(), it.author(), it.publisher(), it.link(), LocalDate.EPOCH))
                .toList();
        return content.named("", content.name().strip()).sourced(sources).showing(content.figure(), List.of());
    }
}
