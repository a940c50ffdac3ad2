package org.homestretch.plan.draft;

import org.homestretch.dosage.Dosage;
import org.homestretch.plan.LineId;

/**
 * Other amounts for one line of a draft.
 *
 * @param from the published dosage that the change starts from
 * @param to the same dosage with other amounts
 * @param reason taken over unless the author has written one
 * @param replace whether amounts that the author has typed meanwhile give way
 */
public record DosageChange(LineId line, Dosage from, Dosage to, String reason, boolean replace) {}
