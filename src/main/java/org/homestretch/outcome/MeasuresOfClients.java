package org.homestretch.outcome;

import java.time.Clock;
import java.time.LocalDate;
import org.homestretch.caseload.ClientSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads one client's measures, in two statements; its caller has asked whether it may see the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeasuresOfClients {

    private final AssignmentRows assignments;
    private final AnswerRows answers;
    private final Clock clock;

    MeasuresOfClients(AssignmentRows assignments, AnswerRows answers, Clock clock) {
        this.assignments = assignments;
        this.answers = answers;
        this.clock = clock;
    }

    ClientMeasures of(ClientSummary client) {
        var assigned = assignments.of(client.id());
        var today = LocalDate.ofInstant(clock.instant(), client.zone());
        return new ClientMeasures(today, assigned, answers.of(client.id(), assigned));
    }
}
