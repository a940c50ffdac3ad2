package org.homestretch.identity;

import java.time.Duration;
import org.homestretch.shared.ConfigurationRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a sign-in lasts however busy it is.
 *
 * @param staffLifetime a long working day
 * @param clientLifetime a day, which NIST SP 800-63B-4 advises
 */
@ConfigurationProperties("homestretch")
record SignInLifetimes(
        @DefaultValue("12h") Duration staffLifetime,
        @DefaultValue("24h") Duration clientLifetime) {

    SignInLifetimes {
        requireHours(staffLifetime, "staff-lifetime");
        requireHours(clientLifetime, "client-lifetime");
    }

    Duration of(SignedIn who) {
        return who.is(Role.CLIENT) ? clientLifetime : staffLifetime;
    }

    private static void requireHours(Duration lifetime, String key) {
        if (lifetime.toHours() < 1 || lifetime.toDays() > 30) {
            throw new ConfigurationRefused("homestretch." + key, "must be 1h to 30d, not " + lifetime);
        }
    }
}
