package org.homestretch.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When clients opened "Stop and get help". Rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HelpRows {

    private static final String ADD = """
            insert into help_asked (practice_id, client_id, id, asked_at, zone, local_date, place, received_at)
            values (current_practice(), :client, :id, :at, :zone, :date, :place, :now) on conflict do nothing""";

    private static final String ADD_MISTAKE = """
            insert into help_mistake (practice_id, client_id, help_id, said_at)
            values (current_practice(), :client, :id, :now) on conflict do nothing""";

    private static final String SINCE = """
            select h.client_id, h.id, h.asked_at, h.local_date, h.place from help_asked h
            where h.practice_id = current_practice() and h.client_id in (:clients) and h.local_date >= :since
              and not exists (select from help_mistake m
                where m.practice_id = h.practice_id and m.client_id = h.client_id and m.help_id = h.id)
            order by h.asked_at, h.id""";

    private final JdbcClient jdbc;

    HelpRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those not said to be a mistake, by client, oldest first; who has none is left out. */
    Map<ClientId, List<HelpAsked>> of(Collection<ClientId> clients, LocalDate since) {
        var help = new HashMap<ClientId, List<HelpAsked>>();
        if (clients.isEmpty()) return help;
        jdbc.sql(SINCE)
                .param("clients", clients.stream().map(ClientId::value).toList())
                .param("since", since)
                .query(row -> {
                    var client = new ClientId(row.getObject("client_id", UUID.class));
                    help.computeIfAbsent(client, _ -> new ArrayList<>()).add(help(row));
                });
        return help;
    }

    /** The same id again changes nothing. */
    void add(ClientSummary client, UUID id, Instant at, HelpPlace place, Instant now) {
        jdbc.sql(ADD)
                .param("client", client.id().value())
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("zone", client.zone().getId())
                .param("date", LocalDate.ofInstant(at, client.zone()))
                .param("place", place.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void addMistake(ClientSummary client, UUID id, Instant now) {
        jdbc.sql(ADD_MISTAKE)
                .param("client", client.id().value())
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static HelpAsked help(ResultSet row) throws SQLException {
        return new HelpAsked(
                row.getObject("id", UUID.class),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("local_date", LocalDate.class),
                HelpPlace.valueOf(row.getString("place")));
    }
}
