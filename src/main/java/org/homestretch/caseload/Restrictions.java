package org.homestretch.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which records are only kept. The database refuses and hides by the same rows. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Restrictions {

    private static final String IN_FORCE = """
            select r.id, r.begun_at, b.name begun_by, r.words, e.ends_at, d.name decided_by, e.words end_words
            from restriction r
            join account b on b.practice_id = r.practice_id and b.id = r.begun_by
            left join restriction_end e
              on e.practice_id = r.practice_id and e.client_id = r.client_id and e.restriction_id = r.id
            left join account d on d.practice_id = e.practice_id and d.id = e.decided_by
            where r.practice_id = current_practice() and r.client_id = :client and (e.ends_at is null or e.ends_at > now())
            order by e.ends_at nulls first, r.begun_at limit 1""";

    /** Whether a therapist has a care relationship with a client, and whether the record may be worked with. */
    record Treated(boolean isTreated, boolean isRestricted) {
        static final Treated NOT = new Treated(false, false);
    }

    private final JdbcClient jdbc;

    Restrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one in force that lasts the longest. */
    Optional<Restriction> of(ClientId client) {
        return jdbc.sql(IN_FORCE)
                .param("client", client.value())
                .query((row, _) -> restriction(row))
                .optional();
    }

    /** Both in one statement, as every look at a record asks for them. */
    Treated treated(ClientId client, AccountId therapist) {
        return jdbc.sql("""
                        select exists (select from care_relationship r
                          where r.practice_id = current_practice() and r.client_id = :client
                          and r.therapist_id = :therapist and r.ended_at is null) treated,
                        :client in (select restricted_clients()) restricted""")
                .param("client", client.value())
                .param("therapist", therapist.value())
                .query((row, _) -> new Treated(row.getBoolean("treated"), row.getBoolean("restricted")))
                .single();
    }

    Set<ClientId> ofPractice() {
        return jdbc.sql("select restricted_clients()")
                .query((row, _) -> new ClientId(row.getObject(1, UUID.class)))
                .set();
    }

    /** Lets the transaction read what is hidden from it otherwise, for one client whom somebody asked for by name. */
    void letRead(ClientId client) {
        jdbc.sql("select set_config('homestretch.asked', :client, true)")
                .param("client", client.toString())
                .query(String.class)
                .single();
    }

    void begin(ClientId client, AccountId by, @Nullable String words, Instant at) {
        jdbc.sql("""
                        insert into restriction (practice_id, client_id, id, begun_by, begun_at, words)
                        values (current_practice(), :client, :id, :by, :at, :words)""")
                .param("client", client.value())
                .param("id", NewId.next())
                .param("by", by.value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("words", words)
                .update();
    }

    /** Ends all that are in force and whose end was not decided before. */
    void end(ClientId client, AccountId by, String words, Instant decided, Instant end) {
        jdbc.sql("""
                        insert into restriction_end
                        select r.practice_id, r.client_id, r.id, :by, :decided, :end, :words from restriction r
                        where r.practice_id = current_practice() and r.client_id = :client
                        on conflict do nothing""")
                .param("client", client.value())
                .param("by", by.value())
                .param("decided", OffsetDateTime.ofInstant(decided, ZoneOffset.UTC))
                .param("end", OffsetDateTime.ofInstant(end, ZoneOffset.UTC))
                .param("words", words)
                .update();
    }

    private static Restriction restriction(ResultSet row) throws SQLException {
        var end = row.getObject("ends_at", OffsetDateTime.class);
        return new Restriction(
                row.getObject("id", UUID.class),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("begun_by"),
                row.getString("words"),
                end == null
                        ? null
                        : new Restriction.Ending(
                                end.toInstant(), row.getString("decided_by"), row.getString("end_words")));
    }
}
