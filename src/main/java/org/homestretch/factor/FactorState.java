package org.homestretch.factor;

import java.time.Instant;

/**
 * The second step of one account.
 *
 * @param since when the app was set up
 * @param codesLeft recovery codes that were not used yet
 */
public record FactorState(Instant since, int codesLeft) {}
