package org.homestretch.progress.progression;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.homestretch.adherence.ClientDay;
import org.homestretch.adherence.LogsOfClients;
import org.homestretch.caseload.ClientId;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.shared.LastAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The proposals that wait for a decision, for many clients in two statements at most; its caller has asked whether it may see
 * the clients. Logs are read only of the sessions that the days' summaries let a proposal rest on,
 * and only when plan, days or date are others than the last time.
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

    private static final int MOST_CLIENTS = 2_000;

    private final LastAnswers<ClientId, Asked, List<Proposal>> rested = new LastAnswers<>(MOST_CLIENTS);
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
        var proposed = new HashMap<ClientId, List<Proposal>>();
        var others = new ArrayList<Asked>();
        for (var one : asked) {
            var known = rested.known(one.client(), one);
            if (known == null) others.add(one);
            else proposed.put(one.client(), known);
        }
        for (var one : propose(others, prescriptions).entrySet()) {
            proposed.put(one.getKey().client(), rested.keep(one.getKey().client(), one.getKey(), one.getValue()));
        }
        proposed.values().removeIf(List::isEmpty);
        var decided = decisions.of(proposed.keySet());
        proposed.replaceAll((client, proposals) -> proposals.stream()
                .filter(proposal ->
                        decided.getOrDefault(client, List.of()).stream().noneMatch(it -> it.settles(proposal)))
                .toList());
        proposed.values().removeIf(List::isEmpty);
        return proposed;
    }

    private Map<Asked, List<Proposal>> propose(
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
        return asked.stream()
                .collect(toMap(
                        Function.identity(),
                        it -> Progression.propose(
                                it.plan(),
                                promising.getOrDefault(it.client(), List.of()).stream()
                                        .map(PromisingLine::line)
                                        .toList(),
                                read.getOrDefault(it.client(), List.of()),
                                it.today())));
    }
}
