package org.homestretch.identity;

import java.time.ZoneId;
import java.util.UUID;
import org.homestretch.shared.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The practice of whoever is signed in; row-level security shows no other. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CurrentPractice {

    private final JdbcClient jdbc;

    CurrentPractice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Practice get() {
        return jdbc.sql("select id, name, phone, zone, daily_minutes from practice")
                .query((row, _) -> new Practice(
                        new PracticeId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("phone"),
                        ZoneId.of(row.getString("zone")),
                        row.getInt("daily_minutes")))
                .single();
    }
}
