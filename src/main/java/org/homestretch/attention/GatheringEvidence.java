package org.homestretch.attention;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

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
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.PlanHistory;
import org.homestretch.plan.PlansOfClients;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.pause.ClientPauses;
import org.homestretch.plan.pause.PausesOfClients;
import org.homestretch.progress.SessionsDone;
import org.homestretch.progress.progression.WaitingProposals;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is known of many clients, in a number of statements that does not grow with them; the caller may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GatheringEvidence {

    private static final int WEEKS_AHEAD = 52;

    private final ClientDays days;
    private final PlansOfClients plans;
    private final PausesOfClients pauses;
    private final HelpRows help;
    private final WaitingProposals waiting;
    private final UnreadMessages messages;

    GatheringEvidence(
            ClientDays days,
            PlansOfClients plans,
            PausesOfClients pauses,
            HelpRows help,
            WaitingProposals waiting,
            UnreadMessages messages) {
        this.days = days;
        this.plans = plans;
        this.pauses = pauses;
        this.help = help;
        this.waiting = waiting;
        this.messages = messages;
    }

    /** In the order of the clients. */
    List<Evidence> of(List<ClientSummary> clients, Instant now) {
        if (clients.isEmpty()) return List.of();
        var ids = clients.stream().map(ClientSummary::id).toList();
        var dates = clients.stream().map(it -> today(it, now)).sorted().toList();
        var first = Evidence.first(dates.getFirst());
        var daysOf = days.of(ids, first);
        var plansOf = plans.of(ids, first, dates.getLast().plusWeeks(WEEKS_AHEAD));
        var prescriptions = prescriptions(ids, plansOf.values(), daysOf.values());
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
        var unreadOf = messages.ofClients().stream().collect(toMap(Unread::client, Function.identity()));
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
                            new SessionsDone(history(plan), excused(paused, today), kept, prescriptions::get, today),
                            helpOf.getOrDefault(client.id(), List.of()),
                            proposalsOf.getOrDefault(client.id(), List.of()),
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

    private static Set<LocalDate> excused(ClientPauses pauses, LocalDate today) {
        return pauses.excused(Evidence.first(today), today.plusDays(7));
    }

    private static List<ClientDay> recent(List<ClientDay> days, LocalDate today) {
        return days.stream()
                .filter(it -> !it.date().isBefore(today.minusDays(Evidence.WEEKS * 7L - 1)))
                .toList();
    }

    /** Those of the plans here, and of earlier versions that somebody has logged since. */
    private Map<PrescriptionId, Prescription> prescriptions(
            Collection<ClientId> clients, Collection<ClientPlan> plans, Collection<List<ClientDay>> days) {
        var known = new HashMap<PrescriptionId, Prescription>(plans.stream()
                .flatMap(it -> it.versions().stream())
                .flatMap(it -> it.version().prescriptions().stream())
                .collect(toMap(Prescription::id, Function.identity(), (one, _) -> one)));
        var unknown = new HashSet<PrescriptionId>();
        for (var ofClient : days) {
            for (var day : ofClient) {
                for (var place : day.places()) {
                    if (!known.containsKey(place.prescription())) unknown.add(place.prescription());
                }
            }
        }
        known.putAll(this.plans.prescriptions(clients, unknown));
        return known;
    }
}
