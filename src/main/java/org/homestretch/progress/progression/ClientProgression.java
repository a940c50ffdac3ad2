package org.homestretch.progress.progression;

import java.util.List;
import org.homestretch.adherence.PrescribedExercises;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.library.Exercise;
import org.homestretch.plan.ClientPlan;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PublishedVersion;

/**
 * What could change in a client's plan, and what was decided about it.
 *
 * @param proposals those that wait for a decision
 * @param decisions newest first
 * @param exercises all that the plan has ever prescribed
 */
public record ClientProgression(
        ClientSummary client,
        ClientPlan plan,
        List<Proposal> proposals,
        List<Decision> decisions,
        PrescribedExercises exercises) {

    public ClientProgression {
        proposals = List.copyOf(proposals);
        decisions = List.copyOf(decisions);
    }

    public Exercise exercise(Prescription prescription) {
        return exercises.of(prescription.id());
    }

    /** The line as it was prescribed when the decision was made. */
    public Prescription prescription(Decision decision, Decision.About about) {
        return version(decision).version().prescriptions().stream()
                .filter(it -> it.line().equals(about.line()))
                .findFirst()
                .orElseThrow();
    }

    public PublishedVersion version(Decision decision) {
        return plan.versions().stream()
                .filter(it -> it.version().id().equals(decision.version()))
                .findFirst()
                .orElseThrow();
    }
}
