package org.homestretch.support;

import static org.homestretch.support.Practices.as;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.AcceptingInvitations;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.NewPhase;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Clients in care for tests, with plans of the library's exercises. */
@TestComponent
public class InCare {

    /** A therapist with one of the clients. */
    public record Pair(SignedIn therapist, SignedIn client, ClientId id) {}

    private final Caseload caseload;
    private final AcceptingInvitations accepting;
    private final Library library;
    private final Prescribing prescribing;
    private final ReadingPlans plans;

    InCare(
            Caseload caseload,
            AcceptingInvitations accepting,
            Library library,
            Prescribing prescribing,
            ReadingPlans plans) {
        this.caseload = caseload;
        this.accepting = accepting;
        this.library = library;
        this.prescribing = prescribing;
        this.plans = plans;
    }

    /** A client who has accepted the invitation and signs in with {@link Practices#PASSWORD}. */
    public Pair client(SignedIn therapist, String zone) {
        var id = as(
                therapist,
                () -> caseload.add(ClientDetails.typed(
                        "Mara Lindt",
                        Practices.address("mara"),
                        null,
                        null,
                        zone,
                        Locale.ENGLISH,
                        LocalDate.of(2026, 1, 1))));
        var link = as(therapist, () -> caseload.invite(id));
        var token = link.link().toString().replaceAll(".*/", "");
        var client = accepting
                .accept(token, new NewPassword(Practices.PASSWORD), ConsentText.newest(Locale.ENGLISH))
                .orElseThrow();
        return new Pair(therapist, client, id);
    }

    /** One set of the exercise's suggested dosage, every day, so many times a day. */
    public NewPrescription daily(SignedIn therapist, String exercise, LocalDate from, int timesADay) {
        var found = exercise(therapist, exercise);
        return NewPrescription.of(
                found.revision(),
                found.content().dosage().withSets(1),
                new Schedule(new OnDays(EnumSet.allOf(DayOfWeek.class)), timesADay, from, null),
                "Keep it light.",
                "disc L4");
    }

    public Exercise exercise(SignedIn therapist, String key) {
        return as(therapist, () -> library.newest()).stream()
                .filter(it -> it.content().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Publishes a version after the newest one and returns the plan. */
    public ClientPlan publish(Pair pair, LocalDate from, NewPrescription... prescriptions) {
        return publish(pair, from, null, prescriptions);
    }

    /** The same as a phase of the plan. */
    public ClientPlan publish(Pair pair, LocalDate from, @Nullable NewPhase phase, NewPrescription... prescriptions) {
        return as(pair.therapist(), () -> {
            var number = plans.of(pair.id())
                    .map(it -> it.newest().version().number())
                    .orElse(0);
            prescribing.publish(
                    pair.id(),
                    new NewVersion(number, from, "Low back", "Your back is calmer.", phase, List.of(prescriptions)));
            return plans.of(pair.id()).orElseThrow();
        });
    }
}
