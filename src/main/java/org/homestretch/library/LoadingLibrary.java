package org.homestretch.library;

import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings the data files into the database at each start: a new or changed exercise becomes a new revision, an unchanged one
 * is left alone. Several nodes may start at once.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoadingLibrary implements ApplicationRunner {

    private final LibraryContent content;
    private final ExerciseRevisions revisions;
    private final ExerciseIndex index;
    private final JdbcClient jdbc;
    private final Clock clock;

    LoadingLibrary(
            LibraryContent content, ExerciseRevisions revisions, ExerciseIndex index, JdbcClient jdbc, Clock clock) {
        this.content = content;
        this.revisions = revisions;
        this.index = index;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('library'))").query().listOfRows();
        content.exercises().forEach(this::bring);
    }

    /** Also an unchanged one is brought to the index, whose words may have changed with the release. */
    private void bring(ExerciseContent exercise) {
        var newest = revisions
                .findFirstByExerciseKeyOrderByNumberDesc(exercise.key())
                .filter(it -> it.content().equals(exercise))
                .orElseGet(() -> add(exercise));
        index.bring(newest.id(), exercise);
    }

    private ExerciseRevision add(ExerciseContent exercise) {
        var number = revisions
                .findFirstByExerciseKeyOrderByNumberDesc(exercise.key())
                .map(ExerciseRevision::number)
                .orElse(0);
        return revisions.saveAndFlush(new ExerciseRevision(exercise, number + 1, clock.instant()));
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Files {

        @Bean
        LibraryContent libraryContent() {
            return LibraryFiles.read();
        }
    }
}
