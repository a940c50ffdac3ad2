package org.homestretch.progress;

import org.homestretch.shared.Side;

/** How much of the prescribed amount was done on one side, over the sessions that asked for this side. */
public record SideDose(Side side, Dose dose) {}
