package org.homestretch.outcome;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homestretch.caseload.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the scores of many clients in three statements at most; its caller has asked whether it may see the clients. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CoursesOfClients {

    private final AssignmentRows assignments;
    private final AnswerRows answers;

    CoursesOfClients(AssignmentRows assignments, AnswerRows answers) {
        this.assignments = assignments;
        this.answers = answers;
    }

    /** All courses of those who have answered anything on or after a date; the others are left out. */
    public Map<ClientId, List<MeasureCourse>> answeredSince(Collection<ClientId> clients, LocalDate since) {
        var asked = assignments.of(answers.answeredSince(clients, since));
        var answered = answers.of(asked);
        return asked.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        it -> ReadingMeasures.courses(it.getValue(), answered.getOrDefault(it.getKey(), List.of()))));
    }
}
