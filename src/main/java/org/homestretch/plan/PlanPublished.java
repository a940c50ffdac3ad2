package org.homestretch.plan;

import java.time.LocalDate;
import org.homestretch.caseload.ClientId;

/** A new version holds for a client from a date on; published inside the transaction that stores it. */
public record PlanPublished(ClientId client, PlanId plan, PlanVersionId version, LocalDate effectiveFrom) {}
