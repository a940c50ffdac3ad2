package org.homestretch.plan.pause;

import java.time.Instant;
import java.time.LocalDate;
import org.homestretch.identity.AccountId;

/**
 * How a pause ended before its last date.
 *
 * @param resumedOn the first date that is due again; the pause's first date when it was taken back
 */
public record PauseEnd(LocalDate resumedOn, AccountId by, Instant at) {}
