package org.homestretch.library.pack;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.BuiltInExercises;
import org.homestretch.library.Exercise;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Library;
import org.homestretch.library.Origin;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ImportLine.Outcome;
import org.homestretch.library.pack.ImportNote.Kind;
import org.homestretch.library.pack.Imported.Before;

/** How offered exercises stand to what one reader has already. */
final class Standing {

    private final BuiltInExercises builtIn;
    private final Library library;
    private final WritingExercises writing;
    private final SignedIn reader;
    private final Map<String, Before> before;
    private final Map<String, Exercise> newest;
    private final Map<String, List<UUID>> ownByName;

    Standing(
            List<Offered> offered,
            BuiltInExercises builtIn,
            Library library,
            WritingExercises writing,
            Imported imported,
            SignedIn reader) {
        this.builtIn = builtIn;
        this.library = library;
        this.writing = writing;
        this.reader = reader;
        before = imported.find(offered.stream().map(Offered::importedAs).toList());
        newest = library.newest(before.values().stream().map(Before::key).toList());
        ownByName = library.find("").stream()
                .filter(it -> it.origin() != Origin.BUILT_IN)
                .collect(groupingBy(FoundExercise::name, mapping(FoundExercise::revision, toList())));
    }

    ImportLine of(Offered offered) {
        if (Sameness.of(builtIn.find(offered.content().key()), offered.content())) return here(offered, Kind.BUILT_IN);
        var known = before.get(offered.importedAs());
        if (known != null) return of(offered, known);
        return isOwn(offered) ? here(offered, Kind.SAME) : ImportLine.of(offered, Outcome.NEW);
    }

    /** The one that it became before. */
    Exercise newest(Offered offered) {
        return requireNonNull(
                newest.get(requireNonNull(before.get(offered.importedAs())).key()));
    }

    /** What somebody has changed here since is theirs: no file takes it back. */
    private ImportLine of(Offered offered, Before known) {
        var own = writing.own(known.key()).orElseThrow();
        if (own.isArchived()) return here(offered, Kind.OFFERED_NO_MORE);
        if (Sameness.of(library.revision(known.revision()).content(), offered.content()))
            return here(offered, Kind.SAME);
        if (!newest(offered).revision().equals(known.revision())) return here(offered, Kind.CHANGED_HERE);
        return own.mayBeChangedBy(reader) ? ImportLine.of(offered, Outcome.CHANGED) : here(offered, Kind.NOT_YOURS);
    }

    private boolean isOwn(Offered offered) {
        return ownByName.getOrDefault(offered.content().name().strip(), List.of()).stream()
                .anyMatch(it -> Sameness.of(library.revision(it).content(), offered.content()));
    }

    private static ImportLine here(Offered offered, Kind why) {
        return ImportLine.of(offered, Outcome.ALREADY_HERE, ImportNote.of(why));
    }
}
