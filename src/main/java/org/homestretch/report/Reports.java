package org.homestretch.report;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The reports as they are kept. Nothing of them is ever updated; of an erased client's there are empty sheets, which are none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reports {

    private static final String ADD = """
            insert into progress_report (practice_id, id, client_id, audience, from_date, to_date, policy, content, rows,
              hash, prepared_by, prepared_at)
            values (current_practice(), :id, :client, :audience, :from, :to, :policy, :content, :rows, :hash, :by, :at)""";

    private static final String ONE = """
            select r.id, r.client_id, r.content, r.hash, r.prepared_by, r.prepared_at, s.signer, s.signed_at
            from progress_report r
            left join progress_report_signature s on s.practice_id = r.practice_id and s.report_id = r.id
            where r.practice_id = current_practice() and r.id = :id and r.content <> ''""";

    private static final String LIST = """
            select r.id, r.client_id, c.name, r.audience, r.from_date, r.to_date, r.prepared_at, s.signer, s.signed_at
            from progress_report r
            join client c on c.practice_id = r.practice_id and c.id = r.client_id
            left join progress_report_signature s on s.practice_id = r.practice_id and s.report_id = r.id
            where r.practice_id = current_practice() and %s
            order by r.prepared_at desc, r.id desc limit :most""";

    private static final String SIGN = """
            insert into progress_report_signature (practice_id, report_id, client_id, hash, signed_by, signer, signed_at)
            select practice_id, id, client_id, hash, :by, :name, :at from progress_report
            where practice_id = current_practice() and id = :id
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    ReportId add(ClientId client, ReportContent content, List<ReportRow> rows, AccountId by, Instant now) {
        var id = ReportId.next();
        var said = json.writeValueAsBytes(content);
        var rested = json.writeValueAsBytes(rows);
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("client", client.value())
                .param("audience", content.audience().name())
                .param("from", content.from())
                .param("to", content.to())
                .param("policy", content.policy())
                .param("content", said)
                .param("rows", rested)
                .param("hash", hash(said, rested))
                .param("by", by.value())
                .param("at", Timestamp.from(now))
                .update();
        return id;
    }

    Optional<ProgressReport> find(ReportId id) {
        return jdbc.sql(ONE)
                .param("id", id.value())
                .query((row, _) -> report(row))
                .optional();
    }

    List<ReportRow> rows(ReportId id) {
        var kept = jdbc.sql("select rows from progress_report where practice_id = current_practice() and id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single();
        return json.readValue(kept, new TypeReference<>() {});
    }

    List<ReportSummary> of(ClientId client, int most) {
        return list("r.client_id = :who", client.value(), most);
    }

    List<ReportSummary> signedFor(ClientId client, int most) {
        return list("r.client_id = :who and r.audience = 'CLIENT' and s.signed_at is not null", client.value(), most);
    }

    /** Of all clients whom the therapist treats. */
    List<ReportSummary> ofTherapist(AccountId therapist, int most) {
        return list("""
                exists (select from care_relationship k where k.practice_id = r.practice_id
                  and k.client_id = r.client_id and k.therapist_id = :who and k.ended_at is null)""", therapist.value(), most);
    }

    /** False when somebody has signed it before. */
    boolean sign(ReportId id, SignedIn by, Instant now) {
        return jdbc.sql(SIGN)
                        .param("id", id.value())
                        .param("by", by.accountId())
                        .param("name", by.displayName())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False when it is signed; the database lets nobody remove it then. */
    boolean remove(ReportId id) {
        return jdbc.sql("delete from progress_report where practice_id = current_practice() and id = :id")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private List<ReportSummary> list(String which, UUID who, int most) {
        return jdbc.sql(LIST.formatted(which))
                .param("who", who)
                .param("most", most)
                .query((row, _) -> summary(row))
                .list();
    }

    private ProgressReport report(ResultSet row) throws SQLException {
        var signer = row.getString("signer");
        var signedAt = instant(row, "signed_at");
        return new ProgressReport(
                new ReportId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                json.readValue(row.getBytes("content"), ReportContent.class),
                row.getBytes("hash"),
                new AccountId(row.getObject("prepared_by", UUID.class)),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                signer == null || signedAt == null ? null : new ProgressReport.Signature(signer, signedAt));
    }

    private static ReportSummary summary(ResultSet row) throws SQLException {
        return new ReportSummary(
                new ReportId(row.getObject("id", UUID.class)),
                new ClientId(row.getObject("client_id", UUID.class)),
                row.getString("name"),
                Audience.valueOf(row.getString("audience")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                row.getString("signer"),
                instant(row, "signed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static byte[] hash(byte[] content, byte[] rows) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content);
            return digest.digest(rows);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
