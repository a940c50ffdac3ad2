package org.homestretch.demo;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientId;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.Schedule;
import org.homestretch.shared.NewId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Publishes the invented plans; a line of the same exercise goes on through the versions. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
class DemoPlans {

    private final Prescribing prescribing;
    private final ReadingPlans reading;
    private final Library library;
    private final Caseload caseload;
    private final Clock clock;

    DemoPlans(Prescribing prescribing, ReadingPlans reading, Library library, Caseload caseload, Clock clock) {
        this.prescribing = prescribing;
        this.reading = reading;
        this.library = library;
        this.caseload = caseload;
        this.clock = clock;
    }

    PlanVersionId publish(ClientId client, DemoPractice.Version told) {
        var today = LocalDate.now(clock.withZone(caseload.find(client).zone()));
        var before = reading.newestPrescriptions(client);
        var number =
                reading.of(client).map(it -> it.newest().version().number()).orElse(0);
        var lines = told.lines().stream()
                .map(line -> prescription(line, before, today))
                .toList();
        return prescribing.publish(client, new NewVersion(number, today, told.title(), told.reason(), lines));
    }

    private NewPrescription prescription(DemoPractice.Line told, List<NewPrescription> before, LocalDate today) {
        var exercise = library.newest().stream()
                .filter(it -> it.content().key().equals(told.exercise()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No exercise " + told.exercise()));
        var line = before.stream()
                .filter(it -> it.exerciseRevision().equals(exercise.revision()))
                .map(NewPrescription::line)
                .findFirst()
                .orElseGet(() -> new LineId(NewId.next()));
        return new NewPrescription(
                line,
                exercise.revision(),
                dosage(exercise, told),
                schedule(told, today),
                told.note(),
                told.privateNote());
    }

    private static Schedule schedule(DemoPractice.Line told, LocalDate today) {
        var recurrence = told.when() == null ? new OnDays(requireNonNullElse(told.days(), Set.of())) : told.when();
        return new Schedule(recurrence, told.times(), requireNonNullElse(told.parts(), List.of()), today, null, null);
    }

    private static Dosage dosage(Exercise exercise, DemoPractice.Line told) {
        var dosage = exercise.content().dosage().withSets(told.sets());
        if (told.low() == null || told.high() == null) return dosage;
        var amount = dosage.amount() instanceof Seconds
                ? new Seconds(told.low(), told.high())
                : new Repetitions(told.low(), told.high());
        return new Dosage(
                dosage.sets(),
                amount,
                dosage.branches(),
                dosage.holdSeconds(),
                dosage.restSeconds(),
                dosage.tempo(),
                dosage.laterality(),
                dosage.sideOrder(),
                dosage.load(),
                dosage.effortCeiling(),
                dosage.variant(),
                dosage.bonusAfterClick());
    }
}
