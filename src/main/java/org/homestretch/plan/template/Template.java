package org.homestretch.plan.template;

import java.time.Instant;
import java.util.List;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.draft.DraftPhase;
import org.jspecify.annotations.Nullable;

/**
 * Exercises to begin a plan with; personal until its author shares it with the practice.
 *
 * @param author none of a starting point, which comes with the product
 * @param withdrawnBy who took it out of the practice's templates, when that was not its author
 * @param version counts its changes from 1
 * @param basis what a starting point stands on; none of any other template
 */
public record Template(
        TemplateId id,
        @Nullable AccountId author,
        boolean shared,
        @Nullable AccountId withdrawnBy,
        Instant changedAt,
        int version,
        TemplateContent content,
        @Nullable Basis basis) {

    /** @param phase that a plan begins with */
    public record Basis(DraftPhase phase, List<ExerciseContent.Source> sources) {}

    static Template comingWithTheProduct(TemplateId id, TemplateContent content, Basis basis) {
        return new Template(id, null, false, null, Instant.EPOCH, 1, content, basis);
    }

    public String title() {
        return content.title();
    }

    /** Whether it came with the product; such a one is to be adapted, and can be copied but not changed. */
    public boolean isStartingPoint() {
        return basis != null;
    }

    public DraftPhase phase() {
        return basis == null ? DraftPhase.NONE : basis.phase();
    }

    public boolean isBy(SignedIn reader) {
        return reader.account().equals(author);
    }

    public boolean mayBeChangedBy(SignedIn reader) {
        return isBy(reader) && reader.is(Role.THERAPIST);
    }

    /** What the practice shares is also its owner's to withdraw or delete. */
    public boolean mayBeRemovedBy(SignedIn reader) {
        return mayBeChangedBy(reader) || shared && reader.is(Role.OWNER);
    }
}
