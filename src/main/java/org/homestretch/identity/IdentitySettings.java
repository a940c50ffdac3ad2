package org.homestretch.identity;

import java.net.URI;
import java.time.Duration;
import org.homestretch.shared.ConfigurationRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people reach the practice and stay signed in.
 *
 * @param baseUrl the address that people type; links in mails and invitations are built from it
 * @param mailFrom the sender of mails; needed when spring.mail.host is set
 * @param staffIdle how long staff stay signed in without doing anything
 * @param clientIdle the same for clients
 */
@ConfigurationProperties("homestretch")
public record IdentitySettings(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @Nullable String mailFrom,
        @DefaultValue("15m") Duration staffIdle,
        @DefaultValue("30m") Duration clientIdle) {

    public IdentitySettings {
        if (baseUrl.getHost() == null || !("http".equals(baseUrl.getScheme()) || "https".equals(baseUrl.getScheme()))) {
            throw new ConfigurationRefused("homestretch.base-url", "must be a full http or https address");
        }
        requireMinutes(staffIdle, "staff-idle");
        requireMinutes(clientIdle, "client-idle");
    }

    private static void requireMinutes(Duration idle, String key) {
        if (idle.toMinutes() < 1 || idle.toHours() > 24) {
            throw new ConfigurationRefused("homestretch." + key, "must be 1m to 24h, not " + idle);
        }
    }
}
