package org.homestretch.progress.workbook;

import static java.util.Objects.requireNonNullElse;
import static org.homestretch.support.Practices.as;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientDetails;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.WritingExercises;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Dated;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.NewVersion;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescribing;
import org.homestretch.plan.ReadingPlans;
import org.homestretch.plan.pause.PauseCases;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.shared.NewId;
import org.homestretch.support.InCare;
import org.homestretch.support.InCare.Pair;
import org.homestretch.support.MovableClock;
import org.jspecify.annotations.Nullable;

/** Lets a written history happen, through the services and at its own times, up to the evening of its today. */
final class Living {

    private final InCare inCare;
    private final Caseload caseload;
    private final WritingExercises writing;
    private final Prescribing prescribing;
    private final ReadingPlans plans;
    private final Pausing pausing;
    private final LoggingSessions logging;
    private final MovableClock clock;

    Living(
            InCare inCare,
            Caseload caseload,
            WritingExercises writing,
            Prescribing prescribing,
            ReadingPlans plans,
            Pausing pausing,
            LoggingSessions logging,
            MovableClock clock) {
        this.inCare = inCare;
        this.caseload = caseload;
        this.writing = writing;
        this.prescribing = prescribing;
        this.plans = plans;
        this.pausing = pausing;
        this.logging = logging;
        this.clock = clock;
    }

    /**
     * @param lines the names of the plan's lines
     * @param exercises the same, by the names of their exercises
     */
    record Lived(Pair pair, Map<LineId, String> lines, Map<String, String> exercises) {}

    private record Event(Instant at, Runnable act) {}

    Lived live(Written written, SignedIn therapist) {
        clock.moveTo(at(written.plan().getFirst().from(), 5, written.zone()));
        var life = new Life(written, inCare.client(therapist, written.zone().getId()));
        life.events().stream().sorted(Comparator.comparing(Event::at)).forEach(event -> {
            clock.moveTo(event.at());
            event.act().run();
        });
        clock.moveTo(at(written.today(), 21, written.zone()));
        return new Lived(life.pair, life.names(), life.exercises);
    }

    private static Instant at(LocalDate date, int hour, ZoneId zone) {
        return date.atTime(hour, 0).atZone(zone).toInstant();
    }

    private final class Life {

        private final Written written;
        private final Pair pair;
        private final Map<String, LineId> lines = new LinkedHashMap<>();
        private final Map<String, String> exercises = new HashMap<>();
        private final Map<String, SessionLogId> named = new HashMap<>();
        private @Nullable ClientPlan plan;

        Life(Written written, Pair pair) {
            this.written = written;
            this.pair = pair;
        }

        Map<LineId, String> names() {
            var names = new HashMap<LineId, String>();
            lines.forEach((name, line) -> names.put(line, name));
            return names;
        }

        List<Event> events() {
            var events = new ArrayList<Event>();
            for (var it : written.plan()) events.add(planned(it));
            for (var it : requireNonNullElse(written.moves(), List.<Written.Move>of())) {
                events.add(new Event(at(it.on(), 8, it.zone()), () -> move(it.zone())));
            }
            for (var it : requireNonNullElse(written.pauses(), List.<Written.Pause>of())) events.add(paused(it));
            for (var it : Entered.of(written)) events.add(new Event(it.receivedAt(), () -> log(it)));
            return events;
        }

        /** A plan that asks for nothing any more ends with the care, on the day before. */
        private Event planned(Written.Version version) {
            if (version.asks().isEmpty()) {
                return new Event(at(version.from().minusDays(1), 22, written.zone()), () -> {
                    as(pair.therapist(), () -> caseload.discharge(pair.id()));
                });
            }
            return new Event(at(version.from(), 6, written.zone()), () -> publish(version));
        }

        private void publish(Written.Version version) {
            var prescriptions = version.asks().entrySet().stream()
                    .map(it -> prescription(version, it.getKey(), it.getValue()))
                    .toArray(NewPrescription[]::new);
            plan = as(pair.therapist(), () -> {
                var number = plan == null ? 0 : plan.newest().version().number();
                prescribing.publish(
                        pair.id(),
                        new NewVersion(number, version.from(), "Workbook", null, null, List.of(prescriptions)));
                return plans.of(pair.id()).orElseThrow();
            });
        }

        private NewPrescription prescription(Written.Version version, String name, Written.Ask ask) {
            var exercise = inCare.exercise(pair.therapist(), ask.exercise());
            var revision = exercise.revision();
            exercises.put(requireNonNullElse(ask.named(), exercise.name()), name);
            if (ask.named() != null) {
                var own = as(
                        pair.therapist(),
                        () -> writing.add(exercise.content().named("", ask.named()), true, exercise.revision()));
                revision = inCare.exercise(pair.therapist(), own).revision();
            }
            return new NewPrescription(
                    lines.computeIfAbsent(name, _ -> new LineId(NewId.next())),
                    revision,
                    Asked.dosage(ask),
                    Asked.schedule(ask, version.from()),
                    null,
                    null);
        }

        private void move(ZoneId zone) {
            as(pair.therapist(), () -> {
                var client = caseload.find(pair.id());
                caseload.edit(
                        pair.id(),
                        ClientDetails.typed(
                                client.name(),
                                client.email(),
                                null,
                                null,
                                zone.getId(),
                                client.language(),
                                written.today()));
            });
        }

        private Event paused(Written.Pause it) {
            var days = Dates.of(it.days());
            var entered = requireNonNullElse(it.entered(), days.getFirst());
            var pause = PauseCases.pause(it.kind(), days.getFirst(), days.getLast());
            return new Event(
                    at(entered, 7, written.zone()), () -> as(pair.therapist(), () -> pausing.pause(pair.id(), pause)));
        }

        private void log(Entered it) {
            var session = session(it);
            for (var times = requireNonNullElse(it.log().sent(), 1); times > 0; times--) {
                as(pair.client(), () -> logging.log(session));
            }
            if (it.log().name() != null) named.put(it.log().name(), session.id());
            if (it.log().withdrawn()) as(pair.client(), () -> logging.withdraw(session.id()));
        }

        private LogSession session(Entered it) {
            var log = it.log();
            var version = version(it);
            var done = new ArrayList<LogSession.Done>();
            requireNonNullElse(log.did(), new LinkedHashMap<String, Written.Done>())
                    .forEach((line, counts) -> done.add(done(version, line, counts)));
            return new LogSession(
                    new SessionLogId(NewId.next()),
                    version.id(),
                    it.date(),
                    it.slot(),
                    it.performedAt(),
                    it.zone(),
                    false,
                    it.painBefore(),
                    it.painAfter(),
                    log.effort(),
                    log.note(),
                    log.couldNot(),
                    log.words(),
                    log.stopped() == null ? null : new LogSession.Stopped(log.stopped(), null),
                    done,
                    log.corrects() == null ? null : named.get(log.corrects()));
        }

        private PlanVersion version(Entered it) {
            var versions = plan().history().versions();
            return it.log().under() == null
                    ? Dated.effectiveOn(versions, it.date()).orElseThrow()
                    : versions.get(it.log().under() - 1);
        }

        private LogSession.Done done(PlanVersion version, String name, Written.Done done) {
            var prescription = version.prescriptions().stream()
                    .filter(it -> it.line().equals(lines.get(name)))
                    .findFirst()
                    .orElseThrow();
            return new LogSession.Done(
                    prescription.id(),
                    requireNonNullElse(done.prepared(), Set.of()),
                    done.tighter(),
                    null,
                    Entered.counts(done).stream()
                            .map(it -> new LogSession.Amount(it.number(), it.side(), it.amount(), it.bonus()))
                            .toList());
        }

        private ClientPlan plan() {
            if (plan == null) throw new IllegalStateException("Nothing is asked for yet");
            return plan;
        }
    }
}
