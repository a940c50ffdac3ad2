package org.homestretch.library.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.library.pack.ImportNote.Kind;

/** What is found while a file is read. */
final class Findings {

    private final List<Offered> offered = new ArrayList<>();
    private final List<ImportLine> refused = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    void offer(Offered exercise) {
        if (seen.add(exercise.importedAs())) offered.add(exercise);
        else refuse(exercise.place(), exercise.content().name(), ImportNote.of(Kind.TWICE));
    }

    void refuse(String place, String name, ImportNote... why) {
        refused.add(ImportLine.refused(place, name, why));
    }

    List<Offered> offered() {
        return offered;
    }

    List<ImportLine> refused() {
        return refused;
    }
}
