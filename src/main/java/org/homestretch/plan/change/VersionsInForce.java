package org.homestretch.plan.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.plan.PlanVersionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds by number which version a client has, which came before it, and which the client has taken note of. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VersionsInForce {

    /**
     * By their numbers.
     *
     * @param before what was in force before it began; none for the first
     * @param known what the client knows: the last one taken note of, or else what was in force when the client joined
     */
    record Numbers(int now, @Nullable Integer before, int known) {}

    private static final String FIND = """
            with mine as (
              select v.number, v.effective_from, v.published_at, s.plan_version_id is not null as seen
              from plan join plan_version v on v.practice_id = plan.practice_id and v.plan_id = plan.id
              left join plan_version_seen s on s.practice_id = v.practice_id and s.plan_version_id = v.id
                and s.client_id = plan.client_id
              where plan.practice_id = current_practice() and plan.client_id = :client),
            now as (select number, effective_from from mine where effective_from <= :today order by number desc limit 1)
            select now.number as now,
              coalesce(
                (select max(m.number) from mine m where m.number < now.number and m.effective_from < now.effective_from),
                (select max(m.number) from mine m where m.number < now.number and m.effective_from = now.effective_from)
              ) as before,
              coalesce(
                (select max(m.number) from mine m where m.seen),
                (select max(m.number) from mine m where m.published_at <= :joined and m.effective_from <= :joinedOn),
                (select m.number from mine m order by m.effective_from, m.number desc limit 1)) as known
            from now""";

    private static final String TAKE_NOTE = """
            insert into plan_version_seen (practice_id, client_id, plan_version_id, plan_id, seen_at)
            values (current_practice(), :client, :version, :plan, :now)
            on conflict (practice_id, client_id, plan_version_id) do nothing""";

    private final JdbcClient jdbc;

    VersionsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before the plan begins. */
    Optional<Numbers> find(ClientSummary client, LocalDate today) {
        var joined = Objects.requireNonNullElse(client.consentedAt(), Instant.EPOCH);
        return jdbc.sql(FIND)
                .param("client", client.id().value())
                .param("today", today)
                .param("joined", joined.atOffset(ZoneOffset.UTC))
                .param("joinedOn", LocalDate.ofInstant(joined, client.zone()))
                .query((row, _) ->
                        new Numbers(row.getInt("now"), row.getObject("before", Integer.class), row.getInt("known")))
                .optional();
    }

    /** Taking note twice is the same as once; false when it is no version of this client that has come into force. */
    boolean takeNote(ClientSummary client, PlanVersionId version, LocalDate today, OffsetDateTime now) {
        var plan = jdbc.sql("select plan.id from plan join plan_version v"
                        + " on v.practice_id = plan.practice_id and v.plan_id = plan.id"
                        + " where plan.practice_id = current_practice() and plan.client_id = :client"
                        + " and v.id = :version and v.effective_from <= :today")
                .param("client", client.id().value())
                .param("version", version.value())
                .param("today", today)
                .query(UUID.class)
                .optional();
        plan.ifPresent(id -> jdbc.sql(TAKE_NOTE)
                .param("client", client.id().value())
                .param("version", version.value())
                .param("plan", id)
                .param("now", now)
                .update());
        return plan.isPresent();
    }
}
