package org.homestretch.plan;

import java.time.Instant;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A version together with who published it, when and why.
 *
 * @param phase the stage of the plan that it belongs to, when the therapist has planned one
 */
public record PublishedVersion(
        PlanVersion version,
        String title,
        @Nullable String reason,
        @Nullable Phase phase,
        AccountId author,
        Instant publishedAt) {

    /** Without what only the practice reads. */
    PublishedVersion forClient() {
        return new PublishedVersion(
                version, title, reason, phase == null ? null : phase.forClient(), author, publishedAt);
    }
}
