package org.homestretch.attention;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AccountId;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Thresholds as they were set. Rows are only ever added; the latest of each holds. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ThresholdRows {

    /** Whose thresholds are set: a therapist's own, one client's, or with neither those of the practice. */
    record Whose(@Nullable AccountId therapist, @Nullable ClientId client) {

        static final Whose PRACTICE = new Whose(null, null);
    }

    private static final String ADD = """
            insert into attention_threshold (
              practice_id, id, therapist_id, client_id, threshold, value, set_by, set_at)
            values (current_practice(), :id, :therapist, :client, :threshold, :value, :by, :at)""";

    private static final String LATEST = """
            select distinct on (client_id, therapist_id, threshold) client_id, therapist_id, threshold, value
            from attention_threshold
            where practice_id = current_practice()
              and (client_id in (:clients) or client_id is null and (therapist_id = :therapist or therapist_id is null))
            order by client_id, therapist_id, threshold, set_at desc, id desc""";

    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    ThresholdRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What holds now of the practice, the therapist and each client, each by itself. */
    Map<Whose, Map<Threshold, Integer>> latest(@Nullable AccountId therapist, Collection<ClientId> clients) {
        var latest = new HashMap<Whose, Map<Threshold, Integer>>();
        var ids = clients.isEmpty()
                ? List.of(NOBODY)
                : clients.stream().map(ClientId::value).toList();
        jdbc.sql(LATEST)
                .param("clients", ids)
                .param("therapist", therapist == null ? NOBODY : therapist.value())
                .query(row -> {
                    var value = row.getObject("value", Integer.class);
                    if (value == null) return;
                    var account = row.getObject("therapist_id", UUID.class);
                    var client = row.getObject("client_id", UUID.class);
                    var whose = new Whose(
                            account == null ? null : new AccountId(account),
                            client == null ? null : new ClientId(client));
                    latest.computeIfAbsent(whose, _ -> new EnumMap<>(Threshold.class))
                            .put(Threshold.valueOf(row.getString("threshold")), value);
                });
        return latest;
    }

    void add(Whose whose, Threshold threshold, @Nullable Integer value, AccountId by, Instant now) {
        jdbc.sql(ADD)
                .param("id", NewId.next())
                .param(
                        "therapist",
                        whose.therapist() == null
                                ? null
                                : Objects.requireNonNull(whose.therapist()).value(),
                        Types.OTHER)
                .param(
                        "client",
                        whose.client() == null
                                ? null
                                : Objects.requireNonNull(whose.client()).value(),
                        Types.OTHER)
                .param("threshold", threshold.name())
                .param("value", value, Types.INTEGER)
                .param("by", by.value())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
