package org.homestretch.library;

import java.time.Instant;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that a practice wrote itself.
 *
 * @param shared whether the whole practice finds it, or its author alone
 * @param copiedFrom the revision that it was copied from; none when it was written anew
 * @param archivedAt since when it is offered no more; none while it is
 */
public record OwnExercise(
        String key,
        AccountId author,
        boolean shared,
        @Nullable UUID copiedFrom,
        @Nullable Instant archivedAt) {

    public boolean isArchived() {
        return archivedAt != null;
    }

    /** What the practice shares is also its owner's to look after. */
    public boolean mayBeChangedBy(SignedIn reader) {
        return reader.account().equals(author) || shared && reader.is(Role.OWNER);
    }
}
