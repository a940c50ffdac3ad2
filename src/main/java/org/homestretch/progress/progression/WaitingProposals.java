package org.homestretch.progress.progression;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.homestretch.adherence.ClientDay;
import org.homestretch.adherence.LogsOfClients;
import org.homestretch.caseload.ClientId;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals that wait for a decision, for many clients in two statements at most; its caller has asked whether it may see
 * the clients. Logs are read only of the sessions that the days' summaries let a proposal rest on.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WaitingProposals {

    /**
     * What is asked about one client.
     *
     * @param plan from eight weeks ago on, with all that is published for later
     * @param days those of the last eight weeks
     */
    public record Asked(ClientId client, ClientPlan plan, List<ClientDay> days, LocalDate today) {}

    private final LogsOfClients logs;
    private final Decisions decisions;

    WaitingProposals(LogsOfClients logs, Decisions decisions) {
        this.logs = logs;
        this.decisions = decisions;
    }

    /**
     * Less before more, then the phase; clients without any are left out.
     *
     * @param prescriptions all that the days name
     */
    public Map<ClientId, List<Proposal>> of(
            Collection<Asked> asked, Function<PrescriptionId, @Nullable Prescription> prescriptions) {
        var promising = asked.stream()
                .collect(toMap(Asked::client, it -> PromisingLine.of(it.plan(), it.days(), prescriptions, it.today())));
        var read = logs.on(
                asked.stream()
                        .map(Asked::client)
                        .filter(it -> !promising.getOrDefault(it, List.of()).isEmpty())
                        .toList(),
                promising.values().stream()
                        .flatMap(List::stream)
                        .flatMap(it -> it.dates().stream())
                        .collect(toSet()));
        var proposed = asked.stream()
                .collect(toMap(
                        Asked::client,
                        it -> Progression.propose(
                                it.plan(),
                                promising.getOrDefault(it.client(), List.of()).stream()
                                        .map(PromisingLine::line)
                                        .toList(),
                                read.getOrDefault(it.client(), List.of()),
                                it.today())));
        proposed.values().removeIf(List::isEmpty);
        var decided = decisions.of(proposed.keySet());
        proposed.replaceAll((client, proposals) -> proposals.stream()
                .filter(proposal ->
                        decided.getOrDefault(client, List.of()).stream().noneMatch(it -> it.settles(proposal)))
                .toList());
        proposed.values().removeIf(List::isEmpty);
        return proposed;
    }
}
