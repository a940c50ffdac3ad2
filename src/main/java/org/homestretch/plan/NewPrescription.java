package org.homestretch.plan;

import java.util.UUID;
import org.homestretch.dosage.Dosage;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One exercise as a therapist prescribes it.
 *
 * @param line kept from the version before, or new
 * @param note for the client, at most 1000 characters
 * @param privateNote for the practice only, at most 2000 characters; it never reaches the client
 */
public record NewPrescription(
        LineId line,
        UUID exerciseRevision,
        Dosage dosage,
        Schedule schedule,
        @Nullable String note,
        @Nullable String privateNote) {

    public static final int LONGEST_NOTE = 1000;
    public static final int LONGEST_PRIVATE_NOTE = 2000;

    public NewPrescription {
        note = Typed.orNone(note);
        privateNote = Typed.orNone(privateNote);
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new InputRefused("note", "plan.note.long", LONGEST_NOTE);
        }
        if (privateNote != null && privateNote.length() > LONGEST_PRIVATE_NOTE) {
            throw new InputRefused("privateNote", "plan.note.long", LONGEST_PRIVATE_NOTE);
        }
    }

    public static NewPrescription of(
            UUID exerciseRevision,
            Dosage dosage,
            Schedule schedule,
            @Nullable String note,
            @Nullable String privateNote) {
        return new NewPrescription(new LineId(NewId.next()), exerciseRevision, dosage, schedule, note, privateNote);
    }
}
