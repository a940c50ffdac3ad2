package org.homestretch.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Schedule;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.TemplateId;
import org.homestretch.plan.template.WritingTemplates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes the templates that the invented practice works with. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
class DemoTemplates {

    private final WritingTemplates writing;
    private final DemoPlans plans;
    private final Clock clock;

    DemoTemplates(WritingTemplates writing, DemoPlans plans, Clock clock) {
        this.writing = writing;
        this.plans = plans;
        this.clock = clock;
    }

    TemplateId write(DemoPractice.Template told, ZoneId zone) {
        var today = LocalDate.now(clock.withZone(zone));
        var lines = told.lines().stream()
                .map(line -> plans.prescription(line, List.of(), today))
                .map(it -> lasting(it, today.plusWeeks(told.weeks()).minusDays(1)))
                .toList();
        return writing.add(TemplateContent.of(told.title(), told.description(), lines), told.shared());
    }

    private static NewPrescription lasting(NewPrescription it, LocalDate until) {
        var schedule = new Schedule(
                it.schedule().recurrence(),
                it.schedule().timesADay(),
                it.schedule().parts(),
                it.schedule().from(),
                until,
                null);
        return NewPrescription.of(it.exerciseRevision(), it.dosage(), schedule, it.note(), it.privateNote());
    }
}
