package org.homestretch.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

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
    private @Nullable UUID practiceId;
    private @Nullable UUID authorId;

    @SuppressWarnings("NullAway.Init")
    protected ExerciseRevision() {}

    ExerciseRevision(ExerciseContent content, int number, Instant now) {
        this.id = NewId.next();
        this.exerciseKey = content.key();
        this.number = number;
        this.content = content;
        this.addedAt = now;
    }

    /** Of a practice's own exercise. */
    ExerciseRevision(ExerciseContent content, int number, Instant now, SignedIn author) {
        this(content, number, now);
        this.practiceId = author.practiceId();
        this.authorId = author.accountId();
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

    boolean isBuiltIn() {
        return practiceId == null;
    }

    Instant addedAt() {
        return addedAt;
    }

    @Nullable
    UUID authorId() {
        return authorId;
    }

    Exercise exercise() {
        return new Exercise(id, number, content);
    }
}
