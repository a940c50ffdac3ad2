package org.homestretch.demo;

import static org.homestretch.demo.DemoPeople.as;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.SignedIn;
import org.homestretch.outcome.AnswerId;
import org.homestretch.outcome.AnsweringMeasures;
import org.homestretch.outcome.Answers;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.Cadence;
import org.homestretch.outcome.NewAnswer;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Present;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Asks an invented client measures, and answers them on the evening of each due date. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
class DemoMeasures {

    private static final LocalTime AT_NOON = LocalTime.of(12, 5);
    private static final LocalTime IN_THE_EVENING = LocalTime.of(19, 20);

    private final AssigningMeasures assigning;
    private final AnsweringMeasures answering;

    DemoMeasures(AssigningMeasures assigning, AnsweringMeasures answering) {
        this.assigning = assigning;
        this.answering = answering;
    }

    void tell(ClientId id, SignedIn therapist, SignedIn client, DemoPractice.Asked told, LocalDate start, ZoneId zone) {
        var activities = told.activities() == null ? List.<String>of() : told.activities();
        var wanted = new AssignMeasure(told.measure(), Cadence.everyWeeks(told.everyWeeks(), start, null), activities);
        var assignment = Present.asOf(
                start.atTime(AT_NOON).atZone(zone).toInstant(),
                () -> as(therapist, () -> assigning.assign(id, wanted)));
        var due = start;
        for (var answers : told.answers()) {
            var when = due.atTime(IN_THE_EVENING).atZone(zone).toInstant();
            var given = new NewAnswer(
                    new AnswerId(NewId.next()), assignment, Answers.of(answers, activities), when, zone, null);
            Present.asOf(when, () -> as(client, () -> answering.answerMine(given)));
            due = due.plusWeeks(told.everyWeeks());
        }
    }
}
