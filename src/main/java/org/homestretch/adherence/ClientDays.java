package org.homestretch.adherence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homestretch.adherence.ClientDayRows.Stamp;
import org.homestretch.caseload.ClientId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the days of many clients in four statements at most; its caller has asked whether it may see the clients, and its
 * transaction may write, since dates with new logs are summed up first. Days read lately are kept in memory; what the same days
 * are, the same list is.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientDays {

    private static final int MOST_CLIENTS = 2_000;
    private static final long NONE = -1;

    private record Known(Stamp stamp, List<ClientDay> days) {}

    private final ClientDayRows rows;
    private final Cache<ClientId, Known> known =
            Caffeine.newBuilder().maximumSize(MOST_CLIENTS).build();

    ClientDays(ClientDayRows rows) {
        this.rows = rows;
    }

    /** Each client's days from a date on, oldest first; who has none is left out. */
    public Map<ClientId, List<ClientDay>> of(Collection<ClientId> clients, LocalDate from) {
        if (clients.isEmpty()) return Map.of();
        rows.sumUp();
        var stamps = rows.stamps(clients, from);
        var before = new HashMap<>(known.getAllPresent(stamps.keySet()));
        before.values().removeIf(it -> !it.stamp().from().equals(from));
        var changed = new HashMap<>(stamps);
        before.forEach((client, it) -> changed.remove(client, it.stamp()));
        if (!changed.isEmpty()) {
            var renewed = renewed(changed, before, from);
            before.keySet().removeAll(changed.keySet());
            before.putAll(renewed);
        }
        return before.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, it -> it.getValue().days()));
    }

    /** Only the days that were summed up since are read, unless some are gone. */
    private Map<ClientId, Known> renewed(Map<ClientId, Stamp> changed, Map<ClientId, Known> before, LocalDate from) {
        var since = new HashMap<ClientId, Long>();
        changed.keySet().forEach(it -> since.put(it, latest(before.get(it))));
        var renewed = new HashMap<ClientId, Known>();
        var read = rows.read(since, from);
        changed.forEach((client, stamp) -> {
            var days = merged(before.get(client), read.getOrDefault(client, List.of()));
            if (days.size() == stamp.days()) renewed.put(client, new Known(stamp, days));
        });
        var others = new HashMap<ClientId, Long>();
        changed.keySet().stream().filter(it -> !renewed.containsKey(it)).forEach(it -> others.put(it, NONE));
        rows.read(others, from)
                .forEach((client, days) -> renewed.put(client, new Known(requireNonNull(changed.get(client)), days)));
        known.putAll(renewed);
        return renewed;
    }

    private static long latest(@Nullable Known before) {
        return before == null ? NONE : before.stamp().latest();
    }

    private static List<ClientDay> merged(@Nullable Known before, List<ClientDay> later) {
        if (before == null) return List.copyOf(later);
        var days = new TreeMap<LocalDate, ClientDay>();
        before.days().forEach(it -> days.put(it.date(), it));
        later.forEach(it -> days.put(it.date(), it));
        return List.copyOf(days.values());
    }
}
