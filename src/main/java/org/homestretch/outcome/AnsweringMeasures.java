package org.homestretch.outcome;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what clients answer. Nothing kept is ever changed: a correction is added beside it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AnsweringMeasures {

    /** Nothing of so long before it was asked can be of its first due date, whatever the zones. */
    private static final Duration EARLIER = Duration.ofDays(2);

    private final CaseloadAccess access;
    private final MeasuresOfClients clients;
    private final AssignmentRows assignments;
    private final AnswerRows rows;
    private final CurrentAccount current;
    private final Clock clock;

    AnsweringMeasures(
            CaseloadAccess access,
            MeasuresOfClients clients,
            AssignmentRows assignments,
            AnswerRows rows,
            CurrentAccount current,
            Clock clock) {
        this.access = access;
        this.clients = clients;
        this.assignments = assignments;
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Keeps the signed-in client's answers, for the due date on which they were given. The same answers again are kept once.
     *
     * @throws InputRefused at the question, or at "assignment" when it is not asked, or "id" when the id is taken
     */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public Answered answerMine(NewAnswer wanted) {
        return keep(access.requireMe(), wanted, false);
    }

    /**
     * Keeps what a client in care said on paper or by telephone, on that day.
     *
     * @throws InputRefused at the question, or at "assignment", "date" or "id"
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public Answered enter(ClientId client, NewAnswer wanted) {
        return keep(access.requireTreating(client), wanted, true);
    }

    private Answered keep(ClientSummary client, NewAnswer wanted, boolean byTherapist) {
        assignments.lock(client.id());
        var measures = clients.of(client);
        var kept = measures.find(wanted.id());
        if (kept.isPresent()) {
            if (kept.get().saysTheSameAs(wanted)) return kept.get();
            throw refused("id", "taken");
        }
        var assignment = measures.find(wanted.assignment()).orElseThrow(() -> refused("assignment", "not-asked"));
        check(assignment, wanted.answers());
        var answer = wanted.corrects() == null
                ? first(client, measures, assignment, wanted, byTherapist)
                : correction(measures, assignment, wanted, byTherapist);
        if (!rows.insert(client.id(), answer)) throw refused("assignment", "already");
        return answer;
    }

    private static void check(Assignment assignment, Answers answers) {
        new AnswerRules(assignment.definition()).check(answers);
        if (!assignment.activities().isEmpty() && !assignment.activities().equals(answers.activities())) {
            throw refused("activities", "activities.other");
        }
        var given = Scorer.score(assignment.definition(), answers).answered();
        if (given == 0) throw refused("answers", "none");
    }

    private Answered first(
            ClientSummary client,
            ClientMeasures measures,
            Assignment assignment,
            NewAnswer wanted,
            boolean byTherapist) {
        var now = now();
        // A device's clock may be ahead.
        var performedAt =
                wanted.performedAt().isAfter(now) ? now : wanted.performedAt().truncatedTo(ChronoUnit.MICROS);
        if (performedAt.isBefore(assignment.assignedAt().minus(EARLIER))) {
            throw refused(byTherapist ? "date" : "assignment", "not-asked");
        }
        var date = LocalDate.ofInstant(performedAt, client.zone());
        var due = assignment.dueOn(date).orElseThrow(() -> refused(byTherapist ? "date" : "assignment", "not-asked"));
        if (measures.answer(assignment.id(), due).isPresent()) {
            throw refused(byTherapist ? "date" : "assignment", "already");
        }
        return new Answered(
                wanted.id(),
                assignment.id(),
                due,
                performedAt,
                wanted.zone(),
                date,
                now,
                current.get().account(),
                byTherapist,
                wanted.answers(),
                Scorer.score(assignment.definition(), wanted.answers()),
                null,
                false);
    }

    /** It tells of the same day as the one that it replaces. */
    private Answered correction(ClientMeasures measures, Assignment assignment, NewAnswer wanted, boolean byTherapist) {
        var corrected = measures.current().stream()
                .filter(it ->
                        it.id().equals(wanted.corrects()) && it.assignment().equals(assignment.id()))
                .findFirst()
                .orElseThrow(() -> refused("corrects", "changed"));
        return new Answered(
                wanted.id(),
                assignment.id(),
                corrected.due(),
                corrected.performedAt(),
                corrected.zone(),
                corrected.date(),
                now(),
                current.get().account(),
                byTherapist,
                wanted.answers(),
                Scorer.score(assignment.definition(), wanted.answers()),
                corrected.id(),
                false);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static InputRefused refused(String field, String key) {
        return new InputRefused(field, "outcome.answer." + key);
    }
}
