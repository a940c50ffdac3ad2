package org.homestretch.plan.template;

import java.time.Instant;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * Exercises to begin a plan with; personal until its author shares it with the practice.
 *
 * @param withdrawnBy who took it out of the practice's templates, when that was not its author
 * @param version counts its changes from 1
 */
public record Template(
        TemplateId id,
        AccountId author,
        boolean shared,
        @Nullable AccountId withdrawnBy,
        Instant changedAt,
        int version,
        TemplateContent content) {

    public String title() {
        return content.title();
    }

    public boolean isBy(SignedIn reader) {
        return author.equals(reader.account());
    }

    public boolean mayBeChangedBy(SignedIn reader) {
        return isBy(reader) && reader.is(Role.THERAPIST);
    }

    /** What the practice shares is also its owner's to withdraw or delete. */
    public boolean mayBeRemovedBy(SignedIn reader) {
        return mayBeChangedBy(reader) || shared && reader.is(Role.OWNER);
    }
}
