package org.homestretch.library.pack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one part of the file.
 *
 * @param name of the exercise; empty when it could not be read
 * @param offered none when it was refused
 */
public record ImportLine(
        String place,
        String name,
        Outcome outcome,
        List<ImportNote> notes,
        @Nullable Offered offered) {

    public enum Outcome {
        /** Becomes an exercise of one's own. */
        NEW,
        /** Becomes a new revision of the one that came in before. */
        CHANGED,
        ALREADY_HERE,
        REFUSED;

        public boolean isTaken() {
            return this == NEW || this == CHANGED;
        }
    }

    public ImportLine {
        notes = List.copyOf(notes);
    }

    static ImportLine of(Offered offered, Outcome outcome, ImportNote... why) {
        var notes = outcome.isTaken() ? offered.notes() : List.of(why);
        return new ImportLine(offered.place(), offered.content().name(), outcome, notes, offered);
    }

    static ImportLine refused(String place, String name, ImportNote... why) {
        return new ImportLine(place, name, Outcome.REFUSED, Stream.of(why).toList(), null);
    }

    public Optional<Offered> taken() {
        return Optional.ofNullable(offered).filter(_ -> outcome.isTaken());
    }
}
