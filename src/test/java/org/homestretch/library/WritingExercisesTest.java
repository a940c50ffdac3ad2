package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class WritingExercisesTest {

    @Autowired
    Practices practices;

    @Autowired
    Staff staff;

    @Autowired
    Library library;

    @Autowired
    WritingExercises writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    SignedIn owner;
    SignedIn therapist;
    SignedIn stranger;

    @BeforeEach
    void two_practices() {
        owner = practices.practice();
        stranger = practices.practice();
        var account = as(
                owner,
                () -> staff.openForTherapist(
                        new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo"))));
        therapist = new SignedIn(
                account.value(), owner.practiceId(), "Cleo Colleague", "cleo@example.org", Set.of(Role.THERAPIST));
    }

    @Test
    void every_exercise_of_the_library_can_be_copied_and_kept() {
        for (var exercise : as(therapist, () -> library.newest())) {
            var key = as(
                    therapist,
                    () -> writing.add(
                            exercise.content().named("", "My " + exercise.name()), false, exercise.revision()));
            var copy = newest(therapist, key);
            assertThat(copy.content()).isEqualTo(exercise.content().named(key, "My " + exercise.name()));
            assertThat(copy.number()).isOne();
        }
    }

    @Test
    void what_is_shared_is_the_practices_and_the_rest_its_authors_alone() {
        var mine = add("Penguin walk", false);
        var ours = add("Heron stand", true);

        assertThat(found(therapist, "penguin"))
                .extracting(FoundExercise::origin)
                .containsExactly(Origin.MINE);
        assertThat(found(owner, "penguin")).isEmpty();
        assertThat(found(owner, "heron")).extracting(FoundExercise::origin).containsExactly(Origin.PRACTICE);
        for (var key : List.of(mine, ours)) {
            assertThat(as(stranger, () -> library.newest(List.of(key)))).isEmpty();
        }
        assertThat(found(stranger, "heron")).isEmpty();
    }

    @Test
    @Tag("A2")
    void no_practice_sees_or_changes_an_exercise_of_another() {
        var ours = add("Heron stand", true);
        var theirs = as(stranger, () -> writing.add(copy("Stork stand"), true, null));

        assertApart(stranger, ours, newest(therapist, ours));
        assertApart(therapist, theirs, newest(stranger, theirs));
        assertThat(rows(stranger, "update own_exercise set shared = false")).isOne();
        assertThat(as(therapist, () -> writing.own(ours)).orElseThrow().shared())
                .isTrue();
    }

    @Test
    @Tag("A11")
    void a_statement_without_any_check_reaches_nothing_of_another_practice() {
        var ours = add("Heron stand", true);
        for (var table : List.of("own_exercise", "exercise_revision", "exercise_search")) {
            var seen = "select count(*) from " + table + " where exercise_key = '" + ours + "'";
            assertThat(count(therapist, seen)).as(table).isOne();
            assertThat(count(stranger, seen)).as(table).isZero();
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> rows(
                        stranger,
                        "insert into own_exercise (practice_id, exercise_key, author_id, shared, created_at) values ('"
                                + owner.practiceId() + "', 'own-x', '" + stranger.accountId() + "', true, now())"));
    }

    @Test
    void a_change_makes_a_new_revision_and_leaves_the_old_one_as_it_was() {
        var key = add("Heron stand", true);
        var before = newest(therapist, key);

        as(therapist, () -> writing.change(key, 1, copy("Stork stand")));

        assertThat(newest(therapist, key).number()).isEqualTo(2);
        assertThat(newest(therapist, key).name()).isEqualTo("Stork stand");
        assertThat(as(therapist, () -> library.revision(before.revision()))).isEqualTo(before);
        assertThat(found(therapist, "stork")).hasSize(1);
        assertThat(found(therapist, "heron")).isEmpty();
    }

    @Test
    void the_same_content_makes_no_revision() {
        var key = add("Heron stand", true);
        as(therapist, () -> writing.change(key, 1, copy("Heron stand")));
        assertThat(newest(therapist, key).number()).isOne();
    }

    @Test
    @Tag("E2")
    void of_two_who_started_from_the_same_revision_only_the_first_writes() {
        var key = add("Heron stand", true);
        var works = Stream.of("Stork stand", "Crane stand")
                .map(name -> CompletableFuture.supplyAsync(() -> changed(key, name)))
                .toList();

        assertThat(works.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(newest(therapist, key).number()).isEqualTo(2);
    }

    @Test
    void a_colleague_does_not_change_what_somebody_shares_but_the_owner_may() {
        var ours = add("Heron stand", true);
        var owners = as(owner, () -> writing.add(copy("Owl stand"), true, null));

        for (var act : acts(owners)) {
            assertThatExceptionOfType(ExerciseNotFound.class).isThrownBy(() -> as(therapist, act));
        }
        as(owner, () -> writing.change(ours, 1, copy("Stork stand")));
        assertThat(newest(therapist, ours).name()).isEqualTo("Stork stand");
    }

    @Test
    void a_built_in_exercise_is_nobodys_to_change() {
        for (var act : acts("bridge")) {
            assertThatExceptionOfType(ExerciseNotFound.class).isThrownBy(() -> as(owner, act));
        }
    }

    @Test
    void what_is_archived_is_found_no_more_and_can_be_offered_again() {
        var key = add("Heron stand", true);
        var before = newest(therapist, key);

        as(therapist, () -> writing.archive(key));
        assertThat(found(therapist, "heron")).isEmpty();
        assertThat(as(therapist, () -> writing.archived())).containsExactly(before);
        assertThat(as(therapist, () -> library.revision(before.revision()))).isEqualTo(before);

        as(therapist, () -> writing.restore(key));
        assertThat(found(therapist, "heron")).hasSize(1);
        assertThat(as(therapist, () -> writing.archived())).isEmpty();
    }

    @Test
    void too_much_is_refused_and_its_place_told() {
        var long121 = "x".repeat(ExerciseLimits.NAME + 1);
        assertThatThrownBy(() -> add(long121, true))
                .isInstanceOfSatisfying(
                        ExerciseRefused.class,
                        it -> assertThat(it.faults()).anyMatch(fault -> fault.startsWith("name: ")));
        assertThat(add("x".repeat(ExerciseLimits.NAME), true)).startsWith("own-");
    }

    @Test
    void nothing_is_kept_of_what_was_refused() {
        assertThatExceptionOfType(ExerciseRefused.class).isThrownBy(() -> add("  ", true));
        assertThat(count(therapist, "select count(*) from own_exercise")).isZero();
    }

    @Test
    @Tag("A6")
    void a_client_writes_no_exercise() {
        var client = new SignedIn(therapist.accountId(), owner.practiceId(), "C", "c@example.org", Set.of(Role.CLIENT));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(client, () -> writing.add(copy("Mine"), true, null)));
    }

    private void assertApart(SignedIn other, String key, Exercise exercise) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> as(other, () -> library.revision(exercise.revision())));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> as(other, () -> writing.add(copy("Copied"), false, exercise.revision())));
        assertThat(as(other, () -> writing.own(key))).isEmpty();
        for (var act : acts(key)) {
            assertThatExceptionOfType(ExerciseNotFound.class).isThrownBy(() -> as(other, act));
        }
    }

    private List<Runnable> acts(String key) {
        var acts = new ArrayList<Runnable>();
        acts.add(() -> writing.change(key, 1, copy("Theirs")));
        acts.add(() -> writing.share(key, true));
        acts.add(() -> writing.archive(key));
        acts.add(() -> writing.restore(key));
        return acts;
    }

    private boolean changed(String key, String name) {
        try {
            as(therapist, () -> writing.change(key, 1, copy(name)));
            return true;
        } catch (ExerciseChangedMeanwhile meanwhile) {
            return false;
        }
    }

    private String add(String name, boolean shared) {
        return as(therapist, () -> writing.add(copy(name), shared, null));
    }

    private static ExerciseContent copy(String name) {
        return LibraryCases.exercise("bridge").named("", name);
    }

    private Exercise newest(SignedIn who, String key) {
        return as(who, () -> library.newest(List.of(key))).get(key);
    }

    private List<FoundExercise> found(SignedIn who, String typed) {
        return as(who, () -> library.find(typed));
    }

    private int rows(SignedIn who, String statement) {
        return as(who, () -> transaction.execute(_ -> jdbc.sql(statement).update()));
    }

    private long count(SignedIn who, String query) {
        return as(
                who,
                () -> transaction.execute(_ -> jdbc.sql(query).query(Long.class).single()));
    }
}
