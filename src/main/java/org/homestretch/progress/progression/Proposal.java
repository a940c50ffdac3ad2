package org.homestretch.progress.progression;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Dosage;
import org.homestretch.plan.Phase;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.Prescription;

/** A next step that a therapist signs or dismisses; nothing changes by itself. */
public sealed interface Proposal {

    Rule rule();

    /** The version in force, which the proposal would change. */
    PlanVersionId version();

    /**
     * Another dosage for one line.
     *
     * @param prescription the line as it is prescribed now
     * @param proposed valid, and different from the present dosage
     * @param evidence the sessions that it rests on, oldest first
     */
    record OtherDosage(
            Rule rule, PlanVersionId version, Prescription prescription, Dosage proposed, List<Evidence> evidence)
            implements Proposal {

        public OtherDosage {
            evidence = List.copyOf(evidence);
        }

        public Evidence last() {
            return evidence.getLast();
        }

        /** The dates of the sessions, each once, oldest first. */
        public List<LocalDate> dates() {
            return List.copyOf(evidence.stream().map(Evidence::date).collect(toCollection(TreeSet::new)));
        }
    }

    /** The phase has come to its planned end, and another one can be planned. */
    record OtherPhase(PlanVersionId version, Phase phase) implements Proposal {

        @Override
        public Rule rule() {
            return Rule.NEXT_PHASE;
        }
    }

    /**
     * One session that a proposal rests on.
     *
     * @param log the latest of its logs
     * @param target what one set asked for with the preparations used
     */
    record Evidence(SessionLogId log, LocalDate date, int slot, Amount target) {}
}
