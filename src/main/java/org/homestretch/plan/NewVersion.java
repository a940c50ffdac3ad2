package org.homestretch.plan;

import java.time.LocalDate;
import java.util.List;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What a therapist publishes.
 *
 * @param basedOn number of the version that the author started from; 0 for a first one
 * @param effectiveFrom the client-local date from which it holds; today or later
 * @param title at most 120 characters
 * @param reason why it changes, for client and therapist; at most 500 characters
 * @param phase none when the therapist plans none
 */
public record NewVersion(
        int basedOn,
        LocalDate effectiveFrom,
        String title,
        @Nullable String reason,
        @Nullable NewPhase phase,
        List<NewPrescription> prescriptions) {

    public static final int MOST_PRESCRIPTIONS = 50;
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_REASON = 500;

    public NewVersion {
        prescriptions = List.copyOf(prescriptions);
        title = Typed.text(title);
        reason = Typed.orNone(reason);
        if (title.isEmpty()) throw new InputRefused("title", "plan.title.missing");
        if (title.length() > LONGEST_TITLE) throw new InputRefused("title", "plan.title.long", LONGEST_TITLE);
        if (reason != null && reason.length() > LONGEST_REASON) {
            throw new InputRefused("reason", "plan.reason.long", LONGEST_REASON);
        }
        if (prescriptions.isEmpty()) throw new InputRefused("prescriptions", "plan.empty");
        if (prescriptions.size() > MOST_PRESCRIPTIONS) {
            throw new InputRefused("prescriptions", "plan.too-many", MOST_PRESCRIPTIONS);
        }
    }
}
