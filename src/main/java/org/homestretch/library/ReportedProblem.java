package org.homestretch.library;

import java.time.Instant;
import java.util.UUID;
import org.homestretch.identity.AccountId;

/**
 * What somebody of the practice found wrong with an exercise.
 *
 * @param revision of the exercise as it was read
 */
public record ReportedProblem(UUID id, UUID revision, AccountId reporter, String description, Instant reportedAt) {}
