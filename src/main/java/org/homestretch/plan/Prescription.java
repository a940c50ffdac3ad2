package org.homestretch.plan;

import static org.homestretch.shared.Require.text;

import java.util.UUID;
import org.homestretch.dosage.Dosage;
import org.jspecify.annotations.Nullable;

/**
 * One exercise revision in one plan version, as the client may see it; the therapist's private note is kept elsewhere.
 *
 * @param exerciseRevision the revision that the therapist chose; later revisions change nothing here
 * @param note for the client, at most 1000 characters
 */
public record Prescription(
        PrescriptionId id,
        LineId line,
        UUID exerciseRevision,
        Dosage dosage,
        Schedule schedule,
        @Nullable String note) {

    public Prescription {
        if (note != null) text(note, 1000, "note for the client");
    }
}
