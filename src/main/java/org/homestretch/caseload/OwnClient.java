package org.homestretch.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.identity.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The client of an account, as every request of the portal asks for it. Read without Hibernate, which interprets a query
 * anew each time that a tenant is in force.
 */
@Component
class OwnClient {

    private static final String SELECT = """
            select id, name, email, phone, date_of_birth, zone, language, consented_at, discharged_on
            from client where practice_id = current_practice() and account_id = :account""";

    private final JdbcClient jdbc;

    OwnClient(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ClientSummary> of(AccountId account) {
        return jdbc.sql(SELECT)
                .param("account", account.value())
                .query((row, _) -> new ClientSummary(
                        new ClientId(row.getObject("id", UUID.class)),
                        account,
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("phone"),
                        row.getObject("date_of_birth", LocalDate.class),
                        ZoneId.of(row.getString("zone")),
                        Locale.forLanguageTag(row.getString("language")),
                        instant(row.getObject("consented_at", OffsetDateTime.class)),
                        row.getObject("discharged_on", LocalDate.class)))
                .optional();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
