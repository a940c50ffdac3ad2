package org.homestretch.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;

@HomestretchTest
class ExerciseSearchTest {

    @Autowired
    Practices practices;

    @Autowired
    Library library;

    @Autowired
    MessageSource messages;

    List<Exercise> all;
    ExerciseSearch search;

    @BeforeEach
    void the_library() {
        var texts = new MessageSourceAccessor(messages);
        all = Practices.as(practices.practice(), () -> library.newest());
        search = new ExerciseSearch(all, texts::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"twist", "TWI", "low back", "ice", "back lying twist", "multif", "vertebr"})
    void the_supine_twist_is_found_by_what_people_know_of_it(String typed) {
        assertThat(names(search.find(typed))).contains("Supine twist");
    }

    @Test
    void a_word_inside_another_is_not_found() {
        assertThat(names(search.find("ice"))).containsExactly("Supine twist");
        assertThat(search.find("wist")).isEmpty();
    }

    @Test
    void names_come_first() {
        assertThat(names(search.find("bridge"))).startsWith("Bridge");
    }

    @Test
    void nothing_typed_shows_all() {
        assertThat(search.find(" ")).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> names(List<Exercise> exercises) {
        return exercises.stream().map(Exercise::name).toList();
    }
}
