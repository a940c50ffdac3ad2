package org.homestretch.demo;

import static org.homestretch.demo.DemoPeople.as;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Supplier;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.PausePlan;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Present;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells the care of one invented client from its first day to today, each thing as of the day on which it happened. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
class DemoCare {

    private record Met(ClientId id, @Nullable SignedIn client) {}

    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 5);

    private final Caseload caseload;
    private final DemoPeople people;
    private final DemoPlans plans;
    private final Pausing pausing;
    private final DemoSessions sessions;
    private final DemoMessages messages;
    private final DemoMeasures measures;
    private final Clock clock;

    DemoCare(
            Caseload caseload,
            DemoPeople people,
            DemoPlans plans,
            Pausing pausing,
            DemoSessions sessions,
            DemoMessages messages,
            DemoMeasures measures,
            Clock clock) {
        this.caseload = caseload;
        this.people = people;
        this.plans = plans;
        this.pausing = pausing;
        this.sessions = sessions;
        this.messages = messages;
        this.measures = measures;
        this.clock = clock;
    }

    void tell(DemoPractice.Client told, SignedIn therapist, ZoneId zone, NewPassword password) {
        var today = LocalDate.now(clock.withZone(zone));
        var start = today.minusWeeks(told.weeks());
        var met = on(start, zone, () -> begin(told, therapist, zone, password));
        var id = met.id();
        for (var version : told.versions()) {
            on(start.plusWeeks(version.week()), zone, () -> as(therapist, () -> plans.publish(id, version)));
        }
        if (met.client() != null && told.pauses() != null) {
            for (var pause : told.pauses()) pause(met.client(), pause, today, zone);
        }
        if (met.client() != null && told.measures() != null) {
            for (var asked : told.measures()) measures.tell(id, therapist, met.client(), asked, start, zone);
        }
        var lastDay = told.dischargedWeeksAgo() == null ? today : today.minusWeeks(told.dischargedWeeksAgo());
        if (met.client() != null && told.habit() != null) {
            sessions.log(met.client(), told.habit(), start, lastDay, today, zone);
        }
        write(told, met, therapist, today, zone);
        if (told.dischargedWeeksAgo() != null) {
            on(
                    lastDay,
                    zone,
                    () -> as(therapist, () -> {
                        caseload.discharge(id);
                        return id;
                    }));
        }
    }

    private void write(DemoPractice.Client told, Met met, SignedIn therapist, LocalDate today, ZoneId zone) {
        if (told.notes() != null) {
            for (var note : told.notes()) {
                on(today.minusDays(note.daysAgo()), zone, () -> messages.note(note, met.id(), therapist));
            }
        }
        var client = met.client();
        if (client == null || told.messages() == null) return;
        var number = 0;
        for (var message : told.messages()) {
            var place = ++number;
            on(
                    today.minusDays(message.daysAgo()),
                    zone,
                    () -> messages.write(message, place, met.id(), client, therapist));
        }
    }

    private void pause(SignedIn client, DemoPractice.Pause told, LocalDate today, ZoneId zone) {
        var first = today.minusDays(told.daysAgo());
        var last = told.days() == null ? null : first.plusDays(told.days() - 1);
        var wanted = new PausePlan(new PauseId(NewId.next()), told.kind(), first, last, told.words());
        on(
                first,
                zone,
                () -> as(client, () -> {
                    pausing.pauseMine(wanted);
                    return wanted.id();
                }));
    }

    private Met begin(DemoPractice.Client told, SignedIn therapist, ZoneId zone, NewPassword password) {
        var id = as(
                therapist,
                () -> caseload.add(ClientDetails.typed(
                        told.name(), told.email(), null, null, zone.getId(), Locale.UK, LocalDate.now(clock))));
        var link = as(therapist, () -> caseload.invite(id));
        return new Met(id, told.accepted() ? people.accept(link, password) : null);
    }

    private static <T> T on(LocalDate day, ZoneId zone, Supplier<T> work) {
        return Present.asOf(day.atTime(IN_THE_MORNING).atZone(zone).toInstant(), work);
    }
}
