package org.homestretch.attention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homestretch.adherence.ClientDay;
import org.homestretch.adherence.ClientDays;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.message.Unread;
import org.homestretch.message.UnreadMessages;
import org.homestretch.outcome.CoursesOfClients;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlansOfClients;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.PausesOfClients;
import org.homestretch.progress.SessionsDone;
import org.homestretch.progress.progression.WaitingProposals;
import org.homestretch.shared.LastAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is known of many clients, in a number of statements that does not grow with them; the caller may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GatheringEvidence {

    private static final int WEEKS_AHEAD = 52;
    private static final int MOST_CLIENTS = 2_000;

    private record Counted(@Nullable ClientPlan plan, ClientPauses pauses, List<ClientDay> days, LocalDate today) {}

    private record Named(@Nullable ClientPlan plan, List<ClientDay> days) {}

    private final LastAnswers<ClientId, Counted, SessionsDone> counted = new LastAnswers<>(MOST_CLIENTS);
    private final LastAnswers<ClientId, Named, Set<PrescriptionId>> earlier = new LastAnswers<>(MOST_CLIENTS);

    private final ClientDays days;
    private final PlansOfClients plans;
    private final PausesOfClients pauses;
    private final HelpRows help;
    private final WaitingProposals waiting;
    private final CoursesOfClients courses;
    private final UnreadMessages messages;

    GatheringEvidence(
            ClientDays days,
            PlansOfClients plans,
            PausesOfClients pauses,
            HelpRows help,
            WaitingProposals waiting,
            CoursesOfClients courses,
            UnreadMessages messages) {
        this.days = days;
        this.plans = plans;
        this.pauses = pauses;
        this.help = help;
        this.waiting = waiting;
        this.courses = courses;
        this.messages = messages;
    }

    /** In the order of the clients. */
    List<Evidence> of(List<ClientSummary> clients, Instant now) {
        if (clients.isEmpty()) return List.of();
        return of(clients, now, messages.ofClients().stream().collect(toMap(Unread::client, Function.identity())));
    }

    /** Works out what is remembered of these clients, so that asking is fast; within a transaction that may write. */
    void ready(List<ClientSummary> clients, Instant now) {
        of(clients, now, Map.of()).forEach(it -> AttentionRules.reasons(it, Thresholds.BUILT_IN));
    }

    private List<Evidence> of(List<ClientSummary> clients, Instant now, Map<ClientId, Unread> unreadOf) {
        var ids = clients.stream().map(ClientSummary::id).toList();
        var dates = clients.stream().map(it -> today(it, now)).sorted().toList();
        var first = Evidence.first(dates.getFirst());
        var daysOf = days.of(ids, first);
        var plansOf = plans.of(ids, first, dates.getLast().plusWeeks(WEEKS_AHEAD));
        var prescriptions = prescriptions(ids, plansOf, daysOf);
        var pausesOf = pauses.of(ids);
        var helpOf = help.of(ids, dates.getFirst().minusDays(Evidence.HELP_DAYS - 1));
        var proposalsOf = waiting.of(
                clients.stream()
                        .filter(it -> plansOf.containsKey(it.id()))
                        .map(it -> new WaitingProposals.Asked(
                                it.id(),
                                requireNonNull(plansOf.get(it.id())),
                                daysOf.getOrDefault(it.id(), List.of()),
                                today(it, now)))
                        .toList(),
                prescriptions::get);
        var coursesOf = courses.answeredSince(ids, dates.getFirst().minusDays(ScoreRules.DAYS - 1));
        return clients.stream()
                .map(client -> {
                    var today = today(client, now);
                    var plan = plansOf.get(client.id());
                    var paused = pausesOf.getOrDefault(client.id(), ClientPauses.NONE);
                    var kept = daysOf.getOrDefault(client.id(), List.of());
                    return new Evidence(
                            client,
                            today,
                            plan,
                            paused,
                            recent(kept, today),
                            counted.of(
                                    client.id(),
                                    new Counted(plan, paused, kept, today),
                                    it -> count(it, prescriptions::get)),
                            helpOf.getOrDefault(client.id(), List.of()),
                            proposalsOf.getOrDefault(client.id(), List.of()),
                            coursesOf.getOrDefault(client.id(), List.of()),
                            unreadOf.get(client.id()));
                })
                .toList();
    }

    static LocalDate today(ClientSummary client, Instant now) {
        return LocalDate.ofInstant(now, client.zone());
    }

    private static PlanHistory history(@Nullable ClientPlan plan) {
        return plan == null ? new PlanHistory(List.of()) : plan.history();
    }

    private static List<ClientDay> recent(List<ClientDay> days, LocalDate today) {
        return days.stream()
                .filter(it -> !it.date().isBefore(today.minusDays(Evidence.WEEKS * 7L - 1)))
                .toList();
    }

    private static SessionsDone count(Counted asked, Function<PrescriptionId, @Nullable Prescription> prescriptions) {
        var excused = asked.pauses()
                .excused(Evidence.first(asked.today()), asked.today().plusDays(7));
        return new SessionsDone(history(asked.plan()), excused, asked.days(), prescriptions, asked.today());
    }

    /** Those of the plans here, and of earlier versions that somebody has logged since. */
    private Map<PrescriptionId, Prescription> prescriptions(
            Collection<ClientId> clients, Map<ClientId, ClientPlan> plans, Map<ClientId, List<ClientDay>> days) {
        var known = new HashMap<PrescriptionId, Prescription>();
        plans.values().forEach(plan -> known.putAll(of(plan)));
        var unknown = new HashSet<PrescriptionId>();
        days.forEach((client, ofClient) ->
                unknown.addAll(earlier.of(client, new Named(plans.get(client), ofClient), GatheringEvidence::earlier)));
        known.putAll(this.plans.prescriptions(clients, unknown));
        return known;
    }

    /** What was logged of no version that is still looked at. */
    private static Set<PrescriptionId> earlier(Named named) {
        var known = of(named.plan()).keySet();
        return named.days().stream()
                .flatMap(it -> it.places().stream())
                .map(ClientDay.Place::prescription)
                .filter(it -> !known.contains(it))
                .collect(toUnmodifiableSet());
    }

    private static Map<PrescriptionId, Prescription> of(@Nullable ClientPlan plan) {
        var of = new HashMap<PrescriptionId, Prescription>();
        if (plan == null) return of;
        for (var version : plan.versions()) {
            for (var prescription : version.version().prescriptions()) of.put(prescription.id(), prescription);
        }
        return of;
    }
}
