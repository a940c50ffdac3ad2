package org.homestretch.identity;

import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What its owners decide for the practice as a whole. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OWNER + "')")
public class PracticeSettings {

    public static final int FEWEST_MINUTES = 5;
    public static final int MOST_MINUTES = 240;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PracticeSettings(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Sets how long a client's exercises may take a day before a plan is said to be long; it never stops a plan.
     *
     * @throws InputRefused at "dailyMinutes" when it is none, or no sensible time
     */
    public void limitDailyMinutes(@Nullable Integer minutes) {
        if (minutes == null || minutes < FEWEST_MINUTES || minutes > MOST_MINUTES) {
            throw new InputRefused("dailyMinutes", "identity.minutes.range", FEWEST_MINUTES, MOST_MINUTES);
        }
        // Row-level security leaves one row to update: the practice of whoever is signed in.
        jdbc.sql("update practice set daily_minutes = :minutes")
                .param("minutes", minutes)
                .update();
        events.publishEvent(Audited.of(AuditAction.CHANGED, "PracticeSettings", null, "limitDailyMinutes"));
    }
}
