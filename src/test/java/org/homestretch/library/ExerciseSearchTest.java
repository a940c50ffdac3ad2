package org.homestretch.library;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HomestretchTest
class ExerciseSearchTest {

    @Autowired
    Practices practices;

    @Autowired
    Library library;

    SignedIn me;

    @BeforeEach
    void somebody() {
        me = practices.practice();
    }

    @ParameterizedTest
    @ValueSource(strings = {"twist", "TWI", "low back", "ice", "back lying twist", "multif", "vertebr"})
    void the_supine_twist_is_found_by_what_people_know_of_it(String typed) {
        assertThat(names(find(typed))).contains("Supine twist");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lower back", "lumbar", "lumb", "QL", "thoracic", "supine", "Twist, supine"})
    void it_is_found_by_synonyms_too(String typed) {
        assertThat(names(find(typed))).contains("Supine twist");
    }

    @ParameterizedTest
    @CsvSource({
        "brigde, Bridge",
        "brige, Bridge",
        "supin twsit, Supine twist",
        "multifidii, Supine twist",
        "quadratus lumborm, Supine twist",
        "lumbr spine, Supine twist",
        "stretchs, Supine twist"
    })
    void typing_errors_are_forgiven(String typed, String name) {
        assertThat(names(find(typed))).contains(name);
    }

    @Test
    void a_word_that_is_known_is_never_taken_for_another() {
        assertThat(names(find("ice"))).containsExactly("Supine twist");
        assertThat(find("bridge"))
                .allMatch(it ->
                        LibraryCases.exercise(it.key()).toString().toLowerCase().contains("bridge"));
    }

    @Test
    void a_word_inside_another_is_not_found() {
        assertThat(find("wist")).isEmpty();
    }

    @ParameterizedTest
    @Tag("A10")
    @Tag("E6")
    @ValueSource(strings = {"zzzzzz", "twist zzzzzz", "!!", "a'b & c | !d:*", "' or '1'='1", "\\", "<->", "e\u0301"})
    void whatever_is_typed_is_only_words(String typed) {
        assertThat(find(typed).size()).isLessThanOrEqualTo(library(me).size());
    }

    @Test
    void every_word_that_was_typed_must_be_found() {
        assertThat(find("twist zzzzzz")).isEmpty();
        for (var one : List.of("back", "lying", "stretch")) {
            assertThat(names(find("back lying stretch"))).isSubsetOf(names(find(one)));
        }
    }

    @Test
    void names_come_first() {
        assertThat(names(find("bridge"))).startsWith("Bridge");
        for (var exercise : library(me)) {
            assertThat(names(find(exercise.name()))).as(exercise.name()).startsWith(exercise.name());
        }
    }

    @Test
    void nothing_typed_shows_all_by_name() {
        var all = find(" ");
        assertThat(all.stream().map(FoundExercise::key).collect(toSet()))
                .containsAll(LibraryCases.exercises().stream()
                        .map(ExerciseContent::key)
                        .toList());
        assertThat(names(all)).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void what_is_found_is_the_newest_revision() {
        var newest = library(me).stream().map(Exercise::revision).toList();
        assertThat(find("").stream().map(FoundExercise::revision)).containsExactlyInAnyOrderElementsOf(newest);
    }

    @Test
    void every_synonym_leads_to_an_exercise() {
        for (Map.Entry<String, List<String>> entry : Synonyms.read().all().entrySet()) {
            for (var synonym : entry.getValue()) {
                assertThat(names(find(synonym))).as(synonym).isNotEmpty();
            }
        }
    }

    @Test
    void a_search_is_one_statement_however_much_is_typed() {
        for (var typed : List.of("", "twist", "gentle lying strech for the lower bakc and hip")) {
            assertThat(CountedStatements.of(() -> find(typed))).as(typed).hasSize(2);
        }
    }

    @Test
    @Tag("A6")
    @Tag("A15")
    void a_client_does_not_search() {
        var client = new SignedIn(me.accountId(), me.practiceId(), "C", "c@example.org", Set.of(Role.CLIENT));
        assertThatThrownBy(() -> Practices.as(client, () -> library.find("")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<FoundExercise> find(String typed) {
        return Practices.as(me, () -> library.find(typed));
    }

    private List<Exercise> library(SignedIn who) {
        return Practices.as(who, () -> library.newest());
    }

    private static List<String> names(List<FoundExercise> exercises) {
        return exercises.stream().map(FoundExercise::name).toList();
    }
}
