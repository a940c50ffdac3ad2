package org.homestretch.plan;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds which exercise revisions prescriptions of a client's plan name, of any version; its caller may see the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RevisionsOfClients {

    private final JdbcClient jdbc;

    RevisionsOfClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In one statement at most; what belongs to anybody else is left out. */
    public Map<PrescriptionId, UUID> of(ClientId client, Collection<PrescriptionId> prescriptions) {
        if (prescriptions.isEmpty()) return Map.of();
        return jdbc
                .sql("""
                        select p.id, p.exercise_revision_id from prescription p
                        join plan_version v on v.practice_id = p.practice_id and v.id = p.plan_version_id
                        join plan on plan.practice_id = v.practice_id and plan.id = v.plan_id
                        where p.practice_id = current_practice() and plan.client_id = :client and p.id in (:ids)""")
                .param("client", client.value())
                .param("ids", prescriptions.stream().map(PrescriptionId::value).toList())
                .query((row, _) -> Map.entry(
                        new PrescriptionId(row.getObject("id", UUID.class)),
                        row.getObject("exercise_revision_id", UUID.class)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
