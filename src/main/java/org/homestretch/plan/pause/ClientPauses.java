package org.homestretch.plan.pause;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All pauses of one client, by first date. They may overlap: a date is excused when any of them covers it.
 */
public record ClientPauses(List<Pause> pauses) {

    public static final ClientPauses NONE = new ClientPauses(List.of());

    private static final Comparator<Pause> SHORTEST_FIRST =
            Comparator.comparing(Pause::lastDate, Comparator.nullsLast(Comparator.naturalOrder()));

    public ClientPauses {
        pauses = List.copyOf(pauses);
    }

    /** The excused dates of a range, both ends included. */
    public Set<LocalDate> excused(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(this::covers).collect(toUnmodifiableSet());
    }

    public boolean covers(LocalDate date) {
        return pauses.stream().anyMatch(it -> it.covers(date));
    }

    /** The pause in force on the date; of several the one that lasts the longest. */
    public Optional<Pause> on(LocalDate date) {
        return pauses.stream().filter(it -> it.covers(date)).max(SHORTEST_FIRST);
    }

    /** The first date from this one on that is not excused; empty while the end is open. */
    public Optional<LocalDate> dueAgain(LocalDate date) {
        var due = date;
        for (var pause = on(due); pause.isPresent(); pause = on(due)) {
            var last = pause.get().lastDate();
            if (last == null) return Optional.empty();
            due = last.plusDays(1);
        }
        return Optional.of(due);
    }

    Optional<Pause> find(PauseId id) {
        return pauses.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
