package org.homestretch.progress.web;

import org.homestretch.progress.Period;

/** The periods that the portal offers, each up to today. */
enum PortalPeriod {
    WEEKS_4(new Period.Last(28)),
    WEEKS_12(new Period.Last(84)),
    ALL(new Period.SincePlanBegan());

    private final Period period;

    PortalPeriod(Period period) {
        this.period = period;
    }

    Period period() {
        return period;
    }
}
