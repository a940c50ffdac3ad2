package org.homestretch.outcome;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking a client to answer a measure, and no longer. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
public class AssigningMeasures {

    private static final int MOST_DAYS_AHEAD = 366;

    private final CaseloadAccess access;
    private final Measures measures;
    private final MeasuresOfClients clients;
    private final AssignmentRows rows;
    private final CurrentAccount current;
    private final Clock clock;

    AssigningMeasures(
            CaseloadAccess access,
            Measures measures,
            MeasuresOfClients clients,
            AssignmentRows rows,
            CurrentAccount current,
            Clock clock) {
        this.access = access;
        this.measures = measures;
        this.clients = clients;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** What can be assigned, by name. */
    @Transactional(readOnly = true)
    public Collection<Definition> available() {
        return List.copyOf(measures.all());
    }

    /** @throws InputRefused at the field that cannot be accepted, or when the client is discharged or is asked it already */
    public AssignmentId assign(ClientId id, AssignMeasure wanted) {
        var client = access.requireTreating(id);
        if (client.isDischarged()) throw refused("measure", "discharged");
        rows.lock(id);
        var definition = measures.find(wanted.measure()).orElseThrow(() -> refused("measure", "unknown"));
        check(wanted, definition, LocalDate.ofInstant(clock.instant(), client.zone()));
        var asked = clients.of(client);
        var twice = asked.assignments().stream()
                .anyMatch(it -> it.definition().key().equals(definition.key()) && !asked.isOver(it));
        if (twice) throw refused("measure", "already");
        var assignment = new AssignmentId(NewId.next());
        if (!rows.insert(id, assignment, definition, wanted, current.get().account(), now())) {
            throw refused("measure", "discharged");
        }
        return assignment;
    }

    /** No longer asks it, from today. What was answered stays; what has ended stays as it is. */
    public void end(ClientId id, AssignmentId assignment) {
        var client = access.requireTreating(id);
        var found = clients.of(client).find(assignment).orElseThrow(() -> refused("measure", "unknown"));
        var today = LocalDate.ofInstant(clock.instant(), client.zone());
        rows.end(id, found.id(), today, current.get().account(), now());
    }

    private static void check(AssignMeasure wanted, Definition definition, LocalDate today) {
        var cadence = wanted.cadence();
        if (cadence.from().isBefore(today)) throw refused("from", "past");
        if (cadence.from().isAfter(today.plusDays(MOST_DAYS_AHEAD))) throw refused("from", "far");
        var weeks = cadence.everyWeeks();
        if (cadence.kind() == Cadence.Kind.EVERY_WEEKS && (weeks == null || weeks < 1 || weeks > 52)) {
            throw refused("weeks", "weeks.missing");
        }
        var until = cadence.until();
        if (until == null && cadence.kind() == Cadence.Kind.START_AND_END) throw refused("until", "until.missing");
        if (until != null && !until.isAfter(cadence.from())) throw refused("until", "until.order");
        if (until != null && until.isAfter(today.plusDays(2 * MOST_DAYS_AHEAD))) throw refused("until", "until.far");
        if (definition.activities().isPresent() && !wanted.activities().isEmpty()) {
            AnswerRules.checkNamed(wanted.activities());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static InputRefused refused(String field, String key) {
        return new InputRefused(field, "outcome.assign." + key);
    }
}
