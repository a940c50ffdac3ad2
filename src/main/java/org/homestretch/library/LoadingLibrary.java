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
    private final JdbcClient jdbc;
    private final Clock clock;

    LoadingLibrary(LibraryContent content, ExerciseRevisions revisions, JdbcClient jdbc, Clock clock) {
        this.content = content;
        this.revisions = revisions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('library'))").query().listOfRows();
        content.exercises().forEach(this::bring);
    }

    private void bring(ExerciseContent exercise) {
        var newest = revisions.findFirstByExerciseKeyOrderByNumberDesc(exercise.key());
        if (newest.isPresent() && newest.get().content().equals(exercise)) return;
        var number = newest.map(ExerciseRevision::number).orElse(0) + 1;
        revisions.save(new ExerciseRevision(exercise, number, clock.instant()));
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Files {

        @Bean
        LibraryContent libraryContent() {
            return LibraryFiles.read();
        }
    }
}
