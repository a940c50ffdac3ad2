package org.homestretch.library;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.homestretch.identity.CurrentAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds exercises by the beginnings of words. Every word that was typed must be found; one that begins no word of the
 * library stands for those most like it. Names count before structures and complaints, and these before the rest.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ExerciseSearch {

    /** Short words differ too little to guess which one was meant. */
    private static final int GUESSED = 5;

    private static final int SWAPPED = 4;

    private static final String FIND = """
            with typed as (
                select word, swapped, tsvector_to_array(to_tsvector('english', word)) stem
                from unnest(cast(:words as text[]), cast(:swapped as text[])) as given (word, swapped)
            ), meant as (
                select coalesce(
                    (select to_tsquery('simple', typed.word || ':*') || plainto_tsquery('english', typed.word)
                     where exists (select from exercise_word known
                                   where known.word collate "C" >= typed.word
                                     and known.word collate "C" < typed.word || chr(1114111))
                        or exists (select from exercise_word known where known.word collate "C" = any (typed.stem))),
                    (select to_tsquery('simple', string_agg(alike.word, ' | '))
                     from (select word from (
                               select known.word, known.word = any (string_to_array(typed.swapped, ' ')) as swapped,
                                      case when length(typed.word) >= :guessed
                                            and length(known.word) between length(typed.word) - 3 and length(typed.word) + 3
                                           then similarity(known.word, typed.word) else 0 end as likeness
                               from exercise_word known) as weighed
                           where swapped or likeness >= 0.4
                           order by swapped desc, likeness desc, word
                           limit 3) alike),
                    to_tsquery('simple', typed.word)) as query
                from typed
            ), wanted as (
                select cast(string_agg('(' || cast(query as text) || ')', ' & ') as tsquery) as query from meant
            )
            select exercise_key, revision_id, name, facets, own.author_id
            from exercise_search left join own_exercise own using (practice_id, exercise_key) cross join wanted
            where (practice_id is null
                   or own.archived_at is null and (own.shared or own.author_id = :reader))
              and (wanted.query is null or words @@ wanted.query)
            order by
                lower(name) = :typed desc,
                :typed <> '' and starts_with(lower(name), :typed) desc,
                wanted.query is not null and ts_filter(words, '{a}') @@ wanted.query desc,
                ts_rank('{0.05, 0.2, 0.5, 1}', words, wanted.query) desc,
                lower(name), exercise_key""";

    private static final String NEWEST = """
            select revision_id from exercise_search where exercise_key = any (:keys)""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    ExerciseSearch(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** The best first; nothing typed finds all, by name. */
    List<FoundExercise> find(String typed) {
        var words = SearchWords.of(typed);
        var reader = current.get().accountId();
        return jdbc.sql(FIND)
                .param("words", words.words().toArray(String[]::new))
                .param(
                        "swapped",
                        words.words().stream().map(ExerciseSearch::swapped).toArray(String[]::new))
                .param("guessed", GUESSED)
                .param("typed", words.toString())
                .param("reader", reader)
                .query((row, _) -> found(row, reader))
                .list();
    }

    List<UUID> newest(Collection<String> keys) {
        return jdbc.sql(NEWEST)
                .param("keys", keys.toArray(String[]::new))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The words that two neighbouring letters in the wrong order may stand for, which trigrams do not recognise. */
    private static String swapped(String word) {
        if (word.length() < SWAPPED) return "";
        return IntStream.range(0, word.length() - 1)
                .mapToObj(at -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2))
                .reduce("", (all, next) -> all + " " + next)
                .strip();
    }

    private static FoundExercise found(ResultSet row, UUID reader) throws SQLException {
        return new FoundExercise(
                row.getString("exercise_key"),
                row.getObject("revision_id", UUID.class),
                row.getString("name"),
                facets(row.getArray("facets")),
                Origin.of(row.getObject("author_id", UUID.class), reader));
    }

    private static List<Facet.Value> facets(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray()).map(Facet.Value::of).toList();
    }
}
