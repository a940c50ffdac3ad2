package org.homestretch.rights;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who opened which record in an emergency. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EmergencyRows {

    private static final String OPENED = """
            select e.client_id, c.name, b.name opened_by, e.opened_at, e.ends_at, e.words from emergency_access e
            join client c on c.practice_id = e.practice_id and c.id = e.client_id
            join account b on b.practice_id = e.practice_id and b.id = e.opened_by
            where e.practice_id = current_practice() and\s""";

    private static final String NEWEST = " order by e.opened_at desc, e.id limit 200";

    private final JdbcClient jdbc;

    EmergencyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(ClientId client, AccountId by, Instant at, Instant until, String words) {
        jdbc.sql("""
                        insert into emergency_access (practice_id, client_id, id, opened_by, opened_at, ends_at, words)
                        values (current_practice(), :client, :id, :by, :at, :until, :words)""")
                .param("client", client.value())
                .param("id", NewId.next())
                .param("by", by.value())
                .param("at", atUtc(at))
                .param("until", atUtc(until))
                .param("words", words)
                .update();
    }

    List<EmergencyAccess> openTo(ClientId client, AccountId by, Instant now) {
        return jdbc.sql(OPENED + "e.client_id = :client and e.opened_by = :by and e.ends_at > :now" + NEWEST)
                .param("client", client.value())
                .param("by", by.value())
                .param("now", atUtc(now))
                .query((row, _) -> access(row))
                .list();
    }

    List<EmergencyAccess> of(ClientId client, Instant since) {
        return jdbc.sql(OPENED + "e.client_id = :client and e.opened_at >= :since" + NEWEST)
                .param("client", client.value())
                .param("since", atUtc(since))
                .query((row, _) -> access(row))
                .list();
    }

    List<EmergencyAccess> ofPractice() {
        return jdbc.sql(OPENED + "true" + NEWEST).query((row, _) -> access(row)).list();
    }

    List<EmergencyAccess> inCareOf(AccountId therapist, Instant since) {
        return jdbc.sql(OPENED + """
                        e.opened_at >= :since and e.opened_by <> :therapist and exists (
                          select from care_relationship r where r.practice_id = e.practice_id
                          and r.client_id = e.client_id and r.therapist_id = :therapist and r.ended_at is null)""" + NEWEST)
                .param("therapist", therapist.value())
                .param("since", atUtc(since))
                .query((row, _) -> access(row))
                .list();
    }

    List<AccountId> therapistsOf(ClientId client) {
        return jdbc.sql("""
                        select therapist_id from care_relationship
                        where practice_id = current_practice() and client_id = :client and ended_at is null""")
                .param("client", client.value())
                .query((row, _) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    private static EmergencyAccess access(ResultSet row) throws SQLException {
        return new EmergencyAccess(
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                row.getString("opened_by"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("words"));
    }

    private static OffsetDateTime atUtc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
