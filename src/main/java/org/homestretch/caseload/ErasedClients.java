package org.homestretch.caseload;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is erased and therefore no client any more, though the audit's ids still lead to an empty record. */
@Component
class ErasedClients {

    private final JdbcClient jdbc;

    ErasedClients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isErased(ClientId client) {
        return jdbc.sql(
                        "select exists (select from erasure where practice_id = current_practice() and client_id = :client)")
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }
}
