package org.homestretch.library;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.homestretch.identity.Roles;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises that can be assigned, the same for every practice. Revisions are kept in memory, since none changes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Library {

    private final ExerciseRevisions revisions;
    private final ExerciseSearch search;
    private final EducationItems education;
    private final ConcurrentMap<UUID, Exercise> known = new ConcurrentHashMap<>();

    Library(ExerciseRevisions revisions, ExerciseSearch search, EducationItems education) {
        this.revisions = revisions;
        this.search = search;
        this.education = education;
    }

    /** Each exercise in its newest revision, by name. */
    public List<Exercise> newest() {
        return revisions.findNewest().stream()
                .map(ExerciseRevision::exercise)
                .sorted(Comparator.comparing(Exercise::name))
                .toList();
    }

    /** What fits the words that were typed, the best first; all by name when nothing was typed. */
    @PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
    public List<FoundExercise> find(String typed) {
        return search.find(typed);
    }

    /** @throws IllegalArgumentException when there is no such revision */
    public Exercise revision(UUID id) {
        return known.computeIfAbsent(
                id,
                it -> revisions
                        .findById(it)
                        .map(ExerciseRevision::exercise)
                        .orElseThrow(() -> new IllegalArgumentException("No revision " + it)));
    }

    /**
     * These revisions by their ids, read in one statement at most.
     *
     * @throws IllegalArgumentException when one of them does not exist
     */
    public Map<UUID, Exercise> revisions(Collection<UUID> ids) {
        var unknown = ids.stream().filter(id -> !known.containsKey(id)).collect(toSet());
        if (!unknown.isEmpty()) revisions.findByIdIn(unknown).forEach(it -> known.put(it.id(), it.exercise()));
        return ids.stream().distinct().collect(toMap(id -> id, this::revision));
    }

    /** The items bound to the exercise, in the order of its links. */
    public List<EducationItem> education(ExerciseContent exercise) {
        return exercise.education().stream()
                .map(ExerciseContent.EducationLink::item)
                .distinct()
                .map(education::get)
                .toList();
    }
}
