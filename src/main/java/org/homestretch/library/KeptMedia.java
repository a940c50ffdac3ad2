package org.homestretch.library;

import static java.util.stream.Collectors.toSet;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.media.CheckedMedia;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The photos and videos of own exercises. Row-level security shows nobody those of another practice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptMedia {

    /** What is known of one without reading it. */
    record Head(String type, int length) {}

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final MediaRoom room;

    KeptMedia(JdbcClient jdbc, CurrentAccount current, MediaRoom room) {
        this.jdbc = jdbc;
        this.current = current;
        this.room = room;
    }

    /** Keeps what the revision shows of what is new, and remembers all that it shows. */
    void keep(ExerciseRevision revision, List<CheckedMedia> taken) {
        var shown = revision.content().media().stream().map(Media::id).collect(toSet());
        taken.stream().filter(it -> shown.contains(it.id())).forEach(it -> add(it, revision));
        for (var id : shown) {
            jdbc.sql("insert into revision_media (practice_id, media_id, revision_id)"
                            + " values (current_practice(), :media, :revision)")
                    .param("media", id)
                    .param("revision", revision.id())
                    .update();
        }
    }

    private void add(CheckedMedia media, ExerciseRevision revision) {
        room.require(media);
        jdbc.sql("""
                        insert into exercise_media (practice_id, id, author_id, media_type, bytes, created_at)
                        values (current_practice(), :id, :author, :type, :bytes, :now)""")
                .param("id", media.id())
                .param("author", current.get().accountId())
                .param("type", media.format().type())
                .param("bytes", media.bytes())
                .param("now", Timestamp.from(revision.addedAt()))
                .update();
    }

    /** Whether an own exercise that the reader may find shows it, in any of its revisions. */
    boolean isOffered(UUID id) {
        return jdbc.sql("""
                        select exists (
                            select 1 from revision_media m
                            join exercise_revision r on r.id = m.revision_id
                            join own_exercise o on o.practice_id = m.practice_id and o.exercise_key = r.exercise_key
                            where m.practice_id = current_practice() and m.media_id = :id
                                and (o.shared or o.author_id = :reader))""")
                .param("id", id)
                .param("reader", current.get().accountId())
                .query(Boolean.class)
                .single();
    }

    Optional<Head> head(UUID id) {
        return jdbc.sql("""
                        select media_type, length(bytes) as length from exercise_media
                        where practice_id = current_practice() and id = :id""")
                .param("id", id)
                .query((row, _) -> new Head(row.getString("media_type"), row.getInt("length")))
                .optional();
    }

    /** So many bytes from there on, or those that are left. */
    @Transactional(readOnly = true)
    byte[] piece(UUID id, int from, int length) {
        return jdbc.sql("""
                        select substring(bytes from :from for :length) from exercise_media
                        where practice_id = current_practice() and id = :id""")
                .param("from", from + 1)
                .param("length", length)
                .param("id", id)
                .query(byte[].class)
                .single();
    }
}
