package org.homestretch.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.homestretch.shared.NewId;

/** One content of an exercise, kept for ever, since plans and logs refer to it. */
@Entity
class ExerciseRevision {

    @Id
    private UUID id;

    private String exerciseKey;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExerciseContent content;

    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected ExerciseRevision() {}

    ExerciseRevision(ExerciseContent content, int number, Instant now) {
        this.id = NewId.next();
        this.exerciseKey = content.key();
        this.number = number;
        this.content = content;
        this.addedAt = now;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    ExerciseContent content() {
        return content;
    }

    Exercise exercise() {
        return new Exercise(id, number, content);
    }
}
