package org.homestretch.progress.progression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.dosage.Dosage;
import org.homestretch.identity.AccountId;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.LineId;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.progress.progression.Decision.About;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The decisions that were made. Written without an entity, so that of two at the same moment one is kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Decisions {

    private static final String ADD = """
            insert into progression_decision (practice_id, id, client_id, plan_id, plan_version_id, line_id, rule,
              rule_version, last_log_id, proposed, decision, words, decided_by, decided_at)
            values (current_practice(), :id, :client, :plan, :version, :line, :rule, :ruleVersion, :log,
              cast(:proposed as jsonb), :verdict, :words, :by, :at)
            on conflict on constraint progression_decision_once_uq do nothing""";

    private static final String OF_CLIENTS = """
            select d.*, l.local_date, l.slot from progression_decision d
            left join session_log l on l.practice_id = d.practice_id and l.id = d.last_log_id
            where d.practice_id = current_practice() and d.client_id in (:clients)
            order by d.decided_at desc, d.id desc""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Decisions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Newest first. */
    List<Decision> of(ClientId client) {
        return of(List.of(client)).getOrDefault(client, List.of());
    }

    /** Each client's, newest first; who has none is left out. */
    Map<ClientId, List<Decision>> of(Collection<ClientId> clients) {
        var decisions = new HashMap<ClientId, List<Decision>>();
        if (clients.isEmpty()) return decisions;
        jdbc.sql(OF_CLIENTS)
                .param("clients", clients.stream().map(ClientId::value).toList())
                .query(row -> {
                    var client = new ClientId(row.getObject("client_id", UUID.class));
                    decisions.computeIfAbsent(client, _ -> new ArrayList<>()).add(decision(row));
                });
        return decisions;
    }

    /** Tells whether it was kept: not when somebody has decided on the same already. */
    boolean add(
            ClientPlan plan, Proposal proposal, Verdict verdict, @Nullable String words, AccountId by, Instant now) {
        var dosage = proposal instanceof OtherDosage it ? it : null;
        return jdbc.sql(ADD)
                        .param("id", NewId.next())
                        .param("client", plan.client().value())
                        .param("plan", plan.id().value())
                        .param("version", proposal.version().value())
                        .param(
                                "line",
                                dosage == null
                                        ? null
                                        : dosage.prescription().line().value())
                        .param("rule", proposal.rule().name())
                        .param("ruleVersion", ProgressionRule.VERSION)
                        .param(
                                "log",
                                dosage == null ? null : dosage.last().log().value())
                        .param("proposed", dosage == null ? null : json.writeValueAsString(dosage.proposed()))
                        .param("verdict", verdict.name())
                        .param("words", words)
                        .param("by", by.value())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }

    private Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                Rule.valueOf(row.getString("rule")),
                new PlanVersionId(row.getObject("plan_version_id", UUID.class)),
                about(row),
                Verdict.valueOf(row.getString("decision")),
                row.getString("words"),
                new AccountId(row.getObject("decided_by", UUID.class)),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }

    private @Nullable About about(ResultSet row) throws SQLException {
        var line = row.getObject("line_id", UUID.class);
        if (line == null) return null;
        return new About(
                new LineId(line),
                json.readValue(row.getString("proposed"), Dosage.class),
                row.getObject("local_date", LocalDate.class),
                row.getInt("slot"));
    }
}
