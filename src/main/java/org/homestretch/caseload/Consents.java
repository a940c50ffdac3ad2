package org.homestretch.caseload;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.ConsentText;
import org.homestretch.shared.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The answers of clients to what is kept of them. Rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Consents {

    private static final String OF_CLIENT = """
            select version, locale, agreed, answered_at from consent
            where practice_id = current_practice() and client_id = :client order by answered_at desc, id desc""";

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ClientId client, ConsentText text, boolean agreed, Instant at) {
        jdbc.sql("""
                        insert into consent (practice_id, client_id, id, version, hash, locale, agreed, answered_at)
                        values (current_practice(), :client, :id, :version, :hash, :locale, :agreed, :at)""")
                .param("client", client.value())
                .param("id", NewId.next())
                .param("version", text.version())
                .param("hash", text.hash())
                .param("locale", text.locale())
                .param("agreed", agreed)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    /** Newest first. */
    List<ConsentGiven> of(ClientId client) {
        return jdbc.sql(OF_CLIENT)
                .param("client", client.value())
                .query((row, _) -> new ConsentGiven(
                        row.getString("version"),
                        row.getString("locale"),
                        row.getBoolean("agreed"),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Of this therapist's clients, by name. */
    List<Consenting.Declined> declinedTo(AccountId therapist) {
        return jdbc.sql("""
                        select c.id, c.name from client c
                        join care_relationship r on r.practice_id = c.practice_id and r.client_id = c.id
                          and r.therapist_id = :therapist and r.ended_at is null
                        where c.practice_id = current_practice() and not (
                          select s.agreed from consent s where s.practice_id = c.practice_id and s.client_id = c.id
                          order by s.answered_at desc, s.id desc limit 1)
                        order by lower(c.name), c.id""")
                .param("therapist", therapist.value())
                .query((row, _) ->
                        new Consenting.Declined(new ClientId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Whether the newest answer is no, or to an older text. */
    boolean isWantedOf(ClientId client) {
        return of(client).stream().findFirst().filter(ConsentGiven::isToNewest).isEmpty();
    }
}
