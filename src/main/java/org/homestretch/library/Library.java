package org.homestretch.library;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.identity.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The exercises that can be assigned: the built-in ones, and a practice's own. Revisions are kept in memory, since none
 * changes.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Library {

    private final ExerciseRevisions revisions;
    private final ExerciseSearch search;
    private final EducationItems education;
    private final CurrentAccount current;
    private final KnownRevisions known = new KnownRevisions();

    Library(ExerciseRevisions revisions, ExerciseSearch search, EducationItems education, CurrentAccount current) {
        this.revisions = revisions;
        this.search = search;
        this.education = education;
        this.current = current;
    }

    /** Each exercise that is offered, in its newest revision, by name. */
    public List<Exercise> newest() {
        var found = search.find("");
        var exercises = revisions(found.stream().map(FoundExercise::revision).toList());
        return found.stream().map(it -> exercises.get(it.revision())).toList();
    }

    /** The newest revisions of these exercises by their keys, also of those that are offered no more. */
    public Map<String, Exercise> newest(Collection<String> keys) {
        return revisions(search.newest(keys)).values().stream()
                .collect(toMap(it -> it.content().key(), Function.identity()));
    }

    /** What fits the words that were typed, the best first; all by name when nothing was typed. */
    @PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
    public List<FoundExercise> find(String typed) {
        return search.find(typed);
    }

    /** @throws IllegalArgumentException when there is no such revision, or it is another practice's */
    public Exercise revision(UUID id) {
        return requireNonNull(revisions(List.of(id)).get(id));
    }

    /**
     * These revisions by their ids, read in one statement at most.
     *
     * @throws IllegalArgumentException when one of them does not exist, or is another practice's
     */
    public Map<UUID, Exercise> revisions(Collection<UUID> ids) {
        var practice = current.find().map(SignedIn::practiceId).orElse(null);
        var found = new HashMap<UUID, Exercise>();
        known.look(ids, practice, found);
        var unknown = ids.stream().filter(id -> !found.containsKey(id)).collect(toSet());
        if (!unknown.isEmpty()) {
            for (var revision : revisions.findByIdIn(unknown)) {
                known.keep(revision, practice);
                found.put(revision.id(), revision.exercise());
            }
        }
        for (var id : ids) if (!found.containsKey(id)) throw new IllegalArgumentException("No revision " + id);
        return found;
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
