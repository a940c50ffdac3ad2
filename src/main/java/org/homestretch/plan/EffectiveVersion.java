package org.homestretch.plan;

import org.homestretch.caseload.ClientId;

/** Names a version that is effective on a day of a range, and whose it is. */
record EffectiveVersion(ClientId client, PlanId plan, PlanVersionId version) {}
