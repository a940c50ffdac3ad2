package org.homestretch.library;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Revisions in memory. Those of a practice's own exercises are kept under the practice, so that no other gets them. */
final class KnownRevisions {

    private record Own(UUID practice, UUID revision) {}

    private final ConcurrentMap<UUID, Exercise> builtIn = new ConcurrentHashMap<>();
    private final ConcurrentMap<Own, Exercise> own = new ConcurrentHashMap<>();

    void keep(ExerciseRevision revision, @Nullable UUID practice) {
        if (revision.isBuiltIn()) builtIn.put(revision.id(), revision.exercise());
        else if (practice != null) own.put(new Own(practice, revision.id()), revision.exercise());
    }

    void look(Collection<UUID> ids, @Nullable UUID practice, Map<UUID, Exercise> found) {
        for (var id : ids) {
            var exercise = builtIn.get(id);
            if (exercise == null && practice != null) exercise = own.get(new Own(practice, id));
            if (exercise != null) found.put(id, exercise);
        }
    }
}
