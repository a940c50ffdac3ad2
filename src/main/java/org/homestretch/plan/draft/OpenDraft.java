package org.homestretch.plan.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was opened or saved.
 *
 * @param saves how often it was saved; 0 when it never was. Whoever saves says the number that they know
 */
public record OpenDraft(
        DraftPlan plan, long saves, @Nullable Instant savedAt) {}
