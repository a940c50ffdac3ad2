package org.homestretch.progress.progression;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.homestretch.adherence.SessionLog;
import org.homestretch.dosage.Amount;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Phase;
import org.homestretch.plan.PlanVersion;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PublishedVersion;
import org.homestretch.progress.progression.Proposal.Evidence;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.progress.progression.Proposal.OtherPhase;
import org.jspecify.annotations.Nullable;

/**
 * What {@link ProgressionRule} proposes: a pure function of the plan, the current logs and the date. What a version that
 * is published already changes is not proposed again.
 */
public final class Progression {

    private Progression() {}

    /**
     * Less before more, then the phase; otherwise in the order of the plan.
     *
     * @param logs the current ones: superseded and withdrawn logs are left out
     * @param today the client's current local date
     */
    public static List<Proposal> propose(ClientPlan plan, List<SessionLog> logs, LocalDate today) {
        return propose(plan, lastingLines(plan, today), logs, today);
    }

    /** The same, where of the lines only these are asked about. */
    static List<Proposal> propose(
            ClientPlan plan, Collection<Prescription> lines, List<SessionLog> logs, LocalDate today) {
        var recent = logs.stream().filter(log -> isRecent(log.date(), today)).toList();
        return plan.effectiveOn(today).stream()
                .flatMap(inForce -> Stream.<Proposal>concat(
                        lines.stream().flatMap(line -> forLine(inForce.version(), line, recent).stream()),
                        forPhase(inForce, plan.newest().phase(), today).stream()))
                .sorted(Comparator.comparing(Proposal::rule))
                .toList();
    }

    static boolean isRecent(LocalDate date, LocalDate today) {
        return !date.isAfter(today) && date.isAfter(today.minusWeeks(ProgressionRule.WEEKS));
    }

    /** Those lines of the version in force that the newest version keeps as they are. */
    static List<Prescription> lastingLines(ClientPlan plan, LocalDate today) {
        return plan.effectiveOn(today).stream()
                .flatMap(inForce -> inForce.version().prescriptions().stream())
                .filter(line -> isLasting(line, plan.newest().version(), today))
                .toList();
    }

    private static boolean isLasting(Prescription line, PlanVersion newest, LocalDate today) {
        var until = line.schedule().until();
        return (until == null || !until.isBefore(today))
                && newest.prescriptions().stream()
                        .anyMatch(it ->
                                it.line().equals(line.line()) && it.dosage().equals(line.dosage()));
    }

    private static Optional<OtherDosage> forLine(PlanVersion version, Prescription line, List<SessionLog> logs) {
        var sessions = LineSession.of(line, logs);
        var last = sessions.subList(Math.max(0, sessions.size() - ProgressionRule.SESSIONS), sessions.size());
        if (ProgressionRule.asksForLess(last)) {
            return proposal(Rule.EASE, version, line, NextAmount::lessThan, last);
        }
        if (ProgressionRule.allowsMore(last)) {
            return proposal(
                    Rule.MORE, version, line, NextAmount.moreThan(last.getLast().target()), last);
        }
        return Optional.empty();
    }

    /** Empty when there is no room for a change. */
    private static Optional<OtherDosage> proposal(
            Rule rule, PlanVersion version, Prescription line, UnaryOperator<Amount> change, List<LineSession> last) {
        var proposed = line.dosage().withAmounts(change);
        if (proposed.equals(line.dosage())) return Optional.empty();
        var evidence = last.stream()
                .map(it -> new Evidence(it.lastLog(), it.date(), it.slot(), it.target()))
                .toList();
        return Optional.of(new OtherDosage(rule, version.id(), line, proposed, evidence));
    }

    private static Optional<OtherPhase> forPhase(PublishedVersion inForce, @Nullable Phase newest, LocalDate today) {
        return Optional.ofNullable(inForce.phase())
                .filter(phase -> phase.equals(newest))
                .filter(phase -> !today.isBefore(phase.plannedUntil()))
                .map(phase -> new OtherPhase(inForce.version().id(), phase));
    }
}
