package org.homestretch.rights;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many years a practice keeps a record after the end of care. Nothing is erased by it; an owner does that. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class KeepingRecords {

    public static final int FEWEST_YEARS = 1;
    public static final int MOST_YEARS = 30;

    static final String YEARS =
            "select years from retention where practice_id = current_practice() order by id desc limit 1";

    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingRecords(CurrentAccount current, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.current = current;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** None while records are kept until an owner erases them. Whoever has signed in may know it. */
    @Transactional(readOnly = true)
    public Optional<Integer> years() {
        return jdbc.sql(YEARS).query((row, _) -> Optional.ofNullable(row.getObject(1, Integer.class))).stream()
                .findFirst()
                .flatMap(it -> it);
    }

    /**
     * @param years none to keep records until an owner erases them
     * @throws InputRefused at "years" when it is no sensible time
     */
    @PreAuthorize("hasRole('" + Roles.OWNER + "')")
    public void keepFor(@Nullable Integer years) {
        if (years != null && (years < FEWEST_YEARS || years > MOST_YEARS)) {
            throw new InputRefused("years", "rights.keep.range", FEWEST_YEARS, MOST_YEARS);
        }
        jdbc.sql("""
                        insert into retention (practice_id, id, years, set_by, set_at)
                        values (current_practice(), :id, :years, :by, :at)""")
                .param("id", NewId.next())
                .param("years", years)
                .param("by", current.get().accountId())
                .param("at", OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS))
                .update();
        events.publishEvent(Audited.of(AuditAction.CHANGED, "KeepingRecords", null, "keepFor"));
    }
}
