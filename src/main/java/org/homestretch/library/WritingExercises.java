package org.homestretch.library;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.media.CheckedMedia;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeping own exercises. A change makes a new revision; plans go on with the one that they hold. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('" + Roles.OWNER + "', '" + Roles.THERAPIST + "')")
public class WritingExercises {

    private final OwnExercises own;
    private final ExerciseRevisions revisions;
    private final ExerciseIndex index;
    private final Library library;
    private final EducationItems education;
    private final KeptMedia media;
    private final CurrentAccount current;
    private final JsonMapper json;
    private final Clock clock;

    WritingExercises(
            OwnExercises own,
            ExerciseRevisions revisions,
            ExerciseIndex index,
            Library library,
            EducationItems education,
            KeptMedia media,
            CurrentAccount current,
            JsonMapper json,
            Clock clock) {
        this.own = own;
        this.revisions = revisions;
        this.index = index;
        this.library = library;
        this.education = education;
        this.media = media;
        this.current = current;
        this.json = json;
        this.clock = clock;
    }

    /** Adds an exercise that shows no photos and videos but those of the revision that it began as. */
    public String add(ExerciseContent content, boolean shared, @Nullable UUID copiedFrom) {
        return add(content, shared, copiedFrom, List.of());
    }

    /**
     * Adds an exercise under a key of its own, whatever key the content has.
     *
     * @param copiedFrom the revision that it began as; none when it was written anew
     * @param taken photos and videos that are new; only those that the content shows are kept
     * @return its key
     * @throws ExerciseRefused when something in it is wrong
     * @throws InputRefused when there is no room left for what is new
     */
    public String add(ExerciseContent content, boolean shared, @Nullable UUID copiedFrom, List<CheckedMedia> taken) {
        var shown = copiedFrom == null
                ? List.<Media>of()
                : library.revision(copiedFrom).content().media();
        var key = "own-" + NewId.next().toString().replace("-", "");
        var exercise = content.named(key, content.name().strip());
        requireSound(exercise);
        requireAtHand(exercise, shown, taken);
        own.add(key, shared, copiedFrom, clock.instant());
        write(exercise, 1, taken);
        return key;
    }

    /** Writes a new revision that shows no photos and videos but those of the one before. */
    public void change(String key, int basis, ExerciseContent content) {
        change(key, basis, content, List.of());
    }

    /**
     * Writes a new revision; the same content makes none.
     *
     * @param basis the number of the revision that the editor started from
     * @param taken photos and videos that are new; only those that the content shows are kept
     * @throws ExerciseRefused when something in it is wrong
     * @throws InputRefused when there is no room left for what is new
     * @throws ExerciseChangedMeanwhile when that is not the newest one
     */
    public void change(String key, int basis, ExerciseContent content, List<CheckedMedia> taken) {
        requireMine(key);
        var exercise = content.named(key, content.name().strip());
        requireSound(exercise);
        var newest = revisions.findFirstByExerciseKeyOrderByNumberDesc(key).orElseThrow();
        if (newest.number() != basis) throw new ExerciseChangedMeanwhile(newest.number());
        requireAtHand(exercise, newest.content().media(), taken);
        if (!newest.content().equals(exercise)) write(exercise, basis + 1, taken);
    }

    /** Every fault at once; none when it may be kept. */
    @Transactional(readOnly = true)
    public List<String> faults(ExerciseContent exercise) {
        var faults = new ArrayList<String>();
        var tree = json.<JsonNode>valueToTree(exercise);
        RequiredParts.missingIn(tree, ExerciseContent.class).forEach(place -> faults.add(place + ": is missing"));
        if (!faults.isEmpty()) return faults;
        ExerciseLimits.check(tree, faults::add);
        ExerciseRules.check(exercise, faults::add);
        ExerciseReferences.check(exercise, education.keys(), faults::add);
        FigureRules.check(exercise, faults::add);
        MediaRules.check(exercise, faults::add);
        return faults;
    }

    /** Who it is offered to; empty when no practice wrote it, or it is somebody else's alone. */
    @Transactional(readOnly = true)
    public Optional<OwnExercise> own(String key) {
        return own.find(key);
    }

    /** What is offered no more and the reader may offer again, by name. */
    @Transactional(readOnly = true)
    public List<Exercise> archived() {
        var mine = own.archived().stream()
                .filter(it -> it.mayBeChangedBy(current.get()))
                .map(OwnExercise::key)
                .toList();
        return library.newest(mine).values().stream()
                .sorted(comparing(Exercise::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Offers it to the whole practice, or to its author alone. */
    public void share(String key, boolean shared) {
        requireMine(key);
        own.share(key, shared);
    }

    /** Offers it no more; plans that hold it keep it. */
    public void archive(String key) {
        requireMine(key);
        own.archive(key, clock.instant());
    }

    public void restore(String key) {
        requireMine(key);
        own.archive(key, null);
    }

    private void write(ExerciseContent exercise, int number, List<CheckedMedia> taken) {
        var revision = new ExerciseRevision(exercise, number, clock.instant(), current.get());
        index.bring(revisions.saveAndFlush(revision).id(), exercise);
        media.keep(revision, taken);
    }

    private void requireSound(ExerciseContent exercise) {
        var faults = faults(exercise);
        if (!faults.isEmpty()) throw new ExerciseRefused(faults);
    }

    /** An exercise shows nothing but what its author has just sent, or what the one that it began as shows. */
    private static void requireAtHand(ExerciseContent exercise, List<Media> shown, List<CheckedMedia> taken) {
        var known = Stream.concat(shown.stream().map(Media::id), taken.stream().map(CheckedMedia::id))
                .collect(toSet());
        var faults = exercise.media().stream()
                .filter(it -> !known.contains(it.id()))
                .map(it -> "media: there is no " + it.id())
                .toList();
        if (!faults.isEmpty()) throw new ExerciseRefused(faults);
    }

    private void requireMine(String key) {
        var isMine = own.findToChange(key)
                .filter(it -> it.mayBeChangedBy(current.get()))
                .isPresent();
        if (!isMine) throw new ExerciseNotFound(key);
    }
}
