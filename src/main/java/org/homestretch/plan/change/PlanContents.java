package org.homestretch.plan.change;

import java.util.List;
import java.util.Optional;
import org.homestretch.plan.LineId;
import org.homestretch.plan.NewPrescription;
import org.homestretch.plan.Prescription;

/** What a version or a draft holds, to be compared; a line appears once. */
public record PlanContents(String title, List<PlanLine> lines) {

    public PlanContents {
        title = title.strip();
        lines = List.copyOf(lines);
    }

    /** As a client may see it. */
    public static PlanContents forClient(String title, List<Prescription> lines) {
        return new PlanContents(title, lines.stream().map(PlanLine::of).toList());
    }

    /** With the private notes. */
    public static PlanContents forTherapist(String title, List<NewPrescription> lines) {
        return new PlanContents(title, lines.stream().map(PlanLine::of).toList());
    }

    List<LineId> order() {
        return lines.stream().map(PlanLine::line).toList();
    }

    Optional<PlanLine> line(LineId id) {
        return lines.stream().filter(it -> it.line().equals(id)).findFirst();
    }
}
