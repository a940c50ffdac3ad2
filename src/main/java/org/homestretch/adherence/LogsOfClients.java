package org.homestretch.adherence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.homestretch.caseload.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads current logs of several clients in one statement; its caller has asked whether it may see the clients. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LogsOfClients {

    private static final String ON_DATES =
            "l.client_id in (:clients) and l.local_date in (:dates) and " + SessionLogReader.IS_CURRENT;

    private final SessionLogReader reader;

    LogsOfClients(SessionLogReader reader) {
        this.reader = reader;
    }

    /** Those of any of the dates, by date, slot and time; clients without one are left out. */
    public Map<ClientId, List<SessionLog>> on(Collection<ClientId> clients, Collection<LocalDate> dates) {
        if (clients.isEmpty() || dates.isEmpty()) return Map.of();
        return reader.readByClient(
                ON_DATES,
                sql -> sql.param(
                                "clients", clients.stream().map(ClientId::value).toList())
                        .param("dates", dates));
    }
}
