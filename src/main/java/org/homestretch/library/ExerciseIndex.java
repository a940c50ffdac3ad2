package org.homestretch.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent.Pattern;
import org.homestretch.library.ExerciseContent.Preparation;
import org.homestretch.library.ExerciseContent.Structure;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what each exercise's newest revision is found by. Whoever adds a revision brings it here in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExerciseIndex {

    private static final String ROW = """
            insert into exercise_search as old (practice_id, exercise_key, revision_id, name, facets, words)
            values (current_practice(), :key, :revision, :name, :facets, exercise_words(:title, :kin, :kind, :rest))
            on conflict (practice_id, exercise_key) do update
            set revision_id = excluded.revision_id, name = excluded.name, facets = excluded.facets, words = excluded.words
            where (old.revision_id, old.facets, old.words) is distinct from
                (excluded.revision_id, excluded.facets, excluded.words)""";

    private static final String WORDS = """
            insert into exercise_word (practice_id, word)
            select current_practice(), unnest(tsvector_to_array(words)) from exercise_search
            where exercise_key = :key and practice_id is not distinct from current_practice()
            on conflict do nothing""";

    private final Synonyms synonyms = Synonyms.read();
    private final JdbcClient jdbc;
    private final MessageSource messages;

    ExerciseIndex(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    void bring(UUID revision, ExerciseContent exercise) {
        var facets = Facet.of(exercise);
        var kin = Stream.concat(
                        exercise.structures().stream().map(Structure::name),
                        exercise.patterns().stream().map(Pattern::name))
                .toList();
        var kind = facets.stream()
                .filter(it -> it.facet().isWorded())
                .map(this::text)
                .toList();
        var changed = jdbc.sql(ROW)
                .param("key", exercise.key())
                .param("revision", revision)
                .param("name", exercise.name())
                .param("facets", facets.stream().map(Facet.Value::toString).toArray(String[]::new))
                .param("title", SearchWords.of(exercise.name()).toString())
                .param(
                        "kin",
                        SearchWords.of(withSynonyms(exercise.name(), kin, kind)).toString())
                .param("kind", SearchWords.of(kind).toString())
                .param("rest", SearchWords.of(rest(exercise)).toString())
                .update();
        if (changed > 0) jdbc.sql(WORDS).param("key", exercise.key()).update();
    }

    private List<String> withSynonyms(String name, List<String> kin, List<String> kind) {
        var all = new ArrayList<>(kin);
        Stream.of(List.of(name), kin, kind)
                .flatMap(List::stream)
                .flatMap(it -> synonyms.of(SearchWords.of(it)).stream())
                .distinct()
                .forEach(all::add);
        return all;
    }

    private static List<String> rest(ExerciseContent exercise) {
        return Stream.concat(
                        Stream.of(exercise.summary()),
                        exercise.preparations().stream().map(Preparation::name))
                .toList();
    }

    /** Needing nothing is no word that anybody searches for. */
    private String text(Facet.Value value) {
        return value.name().equals(Facet.NOTHING) ? "" : messages.getMessage(value.key(), null, Locale.ENGLISH);
    }
}
