package org.homestretch.progress;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homestretch.adherence.ClientDay;
import org.homestretch.plan.LineId;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.PrescriptionId;
import org.jspecify.annotations.Nullable;

/**
 * What adherence's frequency asks of one date's logs: which lines they name, and of which something was done.
 *
 * @param unnamed slots with a log that names no exercise, such as one that could not be done
 */
record DoneDay(Map<Integer, Set<LineId>> named, Map<Integer, Set<LineId>> done, Set<Integer> unnamed) {

    static final DoneDay EMPTY = new DoneDay(Map.of(), Map.of(), Set.of());

    static Map<LocalDate, DoneDay> byDate(
            Collection<ClientDay> days, Function<PrescriptionId, @Nullable Prescription> prescriptions) {
        return days.stream().collect(toMap(ClientDay::date, it -> of(it, prescriptions)));
    }

    private static DoneDay of(ClientDay day, Function<PrescriptionId, @Nullable Prescription> prescriptions) {
        var named = new HashMap<Integer, Set<LineId>>();
        var done = new HashMap<Integer, Set<LineId>>();
        for (var place : day.places()) {
            var prescription = prescriptions.apply(place.prescription());
            if (prescription == null) continue;
            named.computeIfAbsent(place.slot(), _ -> new HashSet<>()).add(prescription.line());
            if (place.done())
                done.computeIfAbsent(place.slot(), _ -> new HashSet<>()).add(prescription.line());
        }
        return new DoneDay(named, done, day.unnamedSlots());
    }

    boolean isDone(int slot, LineId line) {
        return done.getOrDefault(slot, Set.of()).contains(line);
    }

    boolean isDone(LineId line) {
        return done.values().stream().anyMatch(it -> it.contains(line));
    }

    /** Whether a log was made for the slot: one of nothing but undated lines was not. */
    boolean isLogged(int slot, Set<LineId> undated) {
        return unnamed.contains(slot) || !undated.containsAll(named.getOrDefault(slot, Set.of()));
    }
}
