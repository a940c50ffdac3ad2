package org.homestretch.factor;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom this installation makes show a second step.
 *
 * @param staff REQUIRED lets no owner or therapist in without, OFFERED leaves it to each; without either it is required,
 *     except where the invented practice is shown, whose people have no phones
 */
@ConfigurationProperties("homestretch.second-factor")
record SecondFactorSettings(@Nullable Wanted staff) {

    enum Wanted {
        REQUIRED,
        OFFERED
    }

    boolean requiredOfStaff(boolean demo) {
        return staff == null ? !demo : staff == Wanted.REQUIRED;
    }
}
