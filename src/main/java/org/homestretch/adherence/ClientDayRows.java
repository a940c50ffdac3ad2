package org.homestretch.adherence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.plan.PrescriptionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The days as the database keeps them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientDayRows {

    /** Summing up again gives a day a later stamp, and losing one makes them fewer: with the same stamp nothing has changed. */
    record Stamp(LocalDate from, long latest, int days) {}

    private static final String SELECT = """
            select client_id, local_date, sessions, barriers, pain, pain_after, pain_rise, effort, notes, last_note_at,
              performed_at, slots, prescriptions, marks, unnamed_slots
            from client_day join unnest(:clients, :known) asked (client, known) on client_id = client and stamp > known
            where practice_id = current_practice() and local_date >= :from
            order by client_id, local_date""";

    private static final String STAMPS = """
            select client_id, max(stamp), count(*) from client_day
            where practice_id = current_practice() and client_id in (:clients) and local_date >= :from
            group by client_id""";

    private final JdbcClient jdbc;

    ClientDayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Dates with logs that no day knows of yet. */
    void sumUp() {
        jdbc.sql("select sum_up_client_days()").query((_, _) -> true).single();
    }

    /** Of each client with a day from the date on. */
    Map<ClientId, Stamp> stamps(Collection<ClientId> clients, LocalDate from) {
        var stamps = new HashMap<ClientId, Stamp>();
        jdbc.sql(STAMPS).param("clients", ids(clients)).param("from", from).query(row -> {
            stamps.put(new ClientId(row.getObject(1, UUID.class)), new Stamp(from, row.getLong(2), row.getInt(3)));
        });
        return stamps;
    }

    /**
     * Oldest first.
     *
     * @param since each client's days with a later stamp only
     */
    Map<ClientId, List<ClientDay>> read(Map<ClientId, Long> since, LocalDate from) {
        var days = new HashMap<ClientId, List<ClientDay>>();
        if (since.isEmpty()) return days;
        var clients = List.copyOf(since.keySet());
        jdbc.sql(SELECT)
                .param("clients", ids(clients).toArray(UUID[]::new))
                .param("known", clients.stream().map(since::get).toArray(Long[]::new))
                .param("from", from)
                .query(row -> {
                    var client = new ClientId(row.getObject(1, UUID.class));
                    days.computeIfAbsent(client, _ -> new ArrayList<>()).add(day(row));
                });
        days.replaceAll((_, read) -> List.copyOf(read));
        return days;
    }

    private static List<UUID> ids(Collection<ClientId> clients) {
        return clients.stream().map(ClientId::value).toList();
    }

    private static ClientDay day(ResultSet row) throws SQLException {
        return new ClientDay(
                row.getObject(2, LocalDate.class),
                row.getInt(3),
                Stream.of(ClientDayRows.<String>array(row, 4))
                        .map(Barrier::valueOf)
                        .toList(),
                number(row, 5),
                number(row, 6),
                row.getInt(7),
                number(row, 8),
                row.getInt(9),
                instant(row, 10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                places(row),
                Set.copyOf(Arrays.asList(ClientDayRows.<Integer>array(row, 15))));
    }

    private static List<ClientDay.Place> places(ResultSet row) throws SQLException {
        Integer[] slots = array(row, 12);
        UUID[] prescriptions = array(row, 13);
        Integer[] marks = array(row, 14);
        var places = new ArrayList<ClientDay.Place>(slots.length);
        for (int i = 0; i < slots.length; i++) places.add(place(slots[i], prescriptions[i], marks[i]));
        return places;
    }

    private static ClientDay.Place place(int slot, UUID prescription, int marks) {
        return new ClientDay.Place(
                slot, new PrescriptionId(prescription), (marks & 1) != 0, (marks & 2) != 0, (marks & 4) != 0);
    }

    @SuppressWarnings("unchecked")
    private static <T> T[] array(ResultSet row, int column) throws SQLException {
        return (T[]) row.getArray(column).getArray();
    }

    private static @Nullable Integer number(ResultSet row, int column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
