package org.homestretch.plan;

import java.time.Instant;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;

/** A version together with who published it, when and why. */
public record PublishedVersion(
        PlanVersion version, String title, @Nullable String reason, AccountId author, Instant publishedAt) {}
