package org.homestretch.report;

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
import org.homestretch.progress.Window;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The batches, and which of their clients is whose to work on: a client that one worker has taken no other takes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Batches {

    private static final String LIST = """
            select b.id, b.audience, b.from_date, b.to_date, b.asked_at, b.cancelled_at,
              count(*) filter (where i.state = 'WAITING') waiting,
              count(*) filter (where i.state = 'MADE') made,
              count(*) filter (where i.state = 'NOTHING') nothing,
              count(*) filter (where i.state = 'FAILED') failed,
              count(r.id) filter (where s.report_id is null) unsigned
            from report_batch b
            join report_batch_item i on i.practice_id = b.practice_id and i.batch_id = b.id
            left join progress_report r on r.practice_id = i.practice_id and r.id = i.report_id
            left join progress_report_signature s on s.practice_id = r.practice_id and s.report_id = r.id
            where b.practice_id = current_practice() and b.therapist_id = :therapist
            group by b.practice_id, b.id
            order by b.asked_at desc limit 5""";

    private static final String TAKE = """
            select i.client_id, b.audience, b.from_date, b.to_date
            from report_batch_item i
            join report_batch b on b.practice_id = i.practice_id and b.id = i.batch_id and b.cancelled_at is null
              and b.therapist_id = :therapist
            where i.practice_id = current_practice() and i.batch_id = :batch and i.state = 'WAITING'
            order by i.client_id limit 1 for update of i skip locked""";

    private static final String UNSIGNED = """
            select r.id from report_batch_item i
            join report_batch b on b.practice_id = i.practice_id and b.id = i.batch_id and b.therapist_id = :therapist
            join progress_report r on r.practice_id = i.practice_id and r.id = i.report_id
            where i.practice_id = current_practice() and i.batch_id = :batch
              and i.client_id not in (select restricted_clients()) and not exists (
              select from progress_report_signature s where s.practice_id = r.practice_id and s.report_id = r.id)""";

    private final JdbcClient jdbc;

    Batches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One client's report that is to be made. */
    record Task(ClientId client, Audience audience, Window window) {}

    UUID add(AccountId therapist, Audience audience, Window window, List<ClientId> clients, Instant now) {
        var id = NewId.next();
        jdbc.sql("""
                        insert into report_batch (practice_id, id, therapist_id, audience, from_date, to_date, asked_at)
                        values (current_practice(), :id, :therapist, :audience, :from, :to, :now)""")
                .param("id", id)
                .param("therapist", therapist.value())
                .param("audience", audience.name())
                .param("from", window.from())
                .param("to", window.to())
                .param("now", Timestamp.from(now))
                .update();
        jdbc.sql("""
                        insert into report_batch_item (practice_id, batch_id, client_id)
                        select current_practice(), :id, unnest(cast(:clients as uuid[]))""")
                .param("id", id)
                .param("clients", clients.stream().map(ClientId::value).toArray(UUID[]::new))
                .update();
        return id;
    }

    /** The therapist's newest, newest first. */
    List<Batch> of(AccountId therapist) {
        return jdbc.sql(LIST)
                .param("therapist", therapist.value())
                .query((row, _) -> batch(row))
                .list();
    }

    void cancel(AccountId therapist, UUID batch, Instant now) {
        jdbc.sql("""
                        update report_batch set cancelled_at = :now where practice_id = current_practice()
                        and id = :batch and therapist_id = :therapist and cancelled_at is null""")
                .param("now", Timestamp.from(now))
                .param("batch", batch)
                .param("therapist", therapist.value())
                .update();
    }

    /** A client of the therapist's batch whom nobody else works on, kept from them until the transaction ends; empty when all are done or taken. */
    Optional<Task> take(AccountId therapist, UUID batch) {
        return jdbc.sql(TAKE)
                .param("therapist", therapist.value())
                .param("batch", batch)
                .query((row, _) -> new Task(
                        new ClientId(row.getObject("client_id", UUID.class)),
                        Audience.valueOf(row.getString("audience")),
                        new Window(
                                row.getObject("from_date", LocalDate.class),
                                row.getObject("to_date", LocalDate.class))))
                .optional();
    }

    void finish(AccountId therapist, UUID batch, ClientId client, String state, @Nullable ReportId report) {
        jdbc.sql("""
                        update report_batch_item set state = :state, report_id = :report
                        where practice_id = current_practice() and batch_id = :batch and client_id = :client
                        and state = 'WAITING' and exists (
                          select from report_batch b
                          where b.practice_id = current_practice() and b.id = batch_id and b.therapist_id = :therapist)""")
                .param("state", state)
                .param("report", report == null ? null : report.value())
                .param("batch", batch)
                .param("therapist", therapist.value())
                .param("client", client.value())
                .update();
    }

    List<ReportId> unsigned(AccountId therapist, UUID batch) {
        return jdbc.sql(UNSIGNED)
                .param("therapist", therapist.value())
                .param("batch", batch)
                .query((row, _) -> new ReportId(row.getObject("id", UUID.class)))
                .list();
    }

    private static Batch batch(ResultSet row) throws SQLException {
        var cancelled = row.getObject("cancelled_at", OffsetDateTime.class);
        return new Batch(
                row.getObject("id", UUID.class),
                Audience.valueOf(row.getString("audience")),
                row.getObject("from_date", LocalDate.class),
                row.getObject("to_date", LocalDate.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                cancelled == null ? null : cancelled.toInstant(),
                row.getInt("waiting"),
                row.getInt("made"),
                row.getInt("nothing"),
                row.getInt("failed"),
                row.getInt("unsigned"));
    }
}
