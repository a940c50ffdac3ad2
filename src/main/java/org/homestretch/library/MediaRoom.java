package org.homestretch.library;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.library.media.CheckedMedia;
import org.homestretch.library.media.CheckingMedia;
import org.homestretch.shared.InputRefused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Room on the disk for photos and videos, so that nobody fills it alone: neither a practice nor one person in a day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MediaRoom {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final MediaSettings settings;
    private final Clock clock;

    MediaRoom(JdbcClient jdbc, CurrentAccount current, MediaSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Others of the practice who add something wait for the end of this transaction.
     *
     * @throws InputRefused when there is none for it
     */
    void require(CheckedMedia media) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('media'), hashtext(cast(current_practice() as text)))")
                .query()
                .listOfRows();
        if (taken() + media.bytes().length > settings.practiceSpace().toBytes()) {
            throw refused("practice", settings.practiceSpace().toMegabytes());
        }
        if (addedWithinADay() >= settings.aDay()) throw refused("day", settings.aDay());
    }

    private long taken() {
        return jdbc.sql("select coalesce(sum(length(bytes)), 0) from exercise_media")
                .query(Long.class)
                .single();
    }

    private long addedWithinADay() {
        return jdbc.sql("select count(*) from exercise_media where author_id = :author and created_at > :since")
                .param("author", current.get().accountId())
                .param("since", Timestamp.from(clock.instant().minus(DAY)))
                .query(Long.class)
                .single();
    }

    private static InputRefused refused(String key, long most) {
        return new InputRefused(CheckingMedia.FIELD, "library.media.refused." + key, most);
    }
}
