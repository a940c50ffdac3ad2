package org.homestretch.library;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises that can be assigned, the same for every practice. Revisions are kept in memory, since none changes. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Library {

    private final ExerciseRevisions revisions;
    private final EducationItems education;
    private final ConcurrentMap<UUID, Exercise> known = new ConcurrentHashMap<>();

    Library(ExerciseRevisions revisions, EducationItems education) {
        this.revisions = revisions;
        this.education = education;
    }

    /** Each exercise in its newest revision, by name. */
    public List<Exercise> newest() {
        return revisions.findNewest().stream()
                .map(ExerciseRevision::exercise)
                .sorted(Comparator.comparing(Exercise::name))
                .toList();
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

    /** The items bound to the exercise, in the order of its links. */
    public List<EducationItem> education(ExerciseContent exercise) {
        return exercise.education().stream()
                .map(ExerciseContent.EducationLink::item)
                .distinct()
                .map(education::get)
                .toList();
    }
}
