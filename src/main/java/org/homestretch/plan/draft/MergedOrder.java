package org.homestretch.plan.draft;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homestretch.plan.LineId;
import org.jspecify.annotations.Nullable;

/**
 * The order of all lines that either author has. Lines of both keep the order of who changed it; the others stand behind
 * the line that they follow where they are. Where two stand in the same place, their ids decide, so that it does not
 * matter who is who.
 */
final class MergedOrder {

    private final List<LineId> base;
    private final List<LineId> theirs;
    private final List<LineId> mine;

    MergedOrder(List<LineId> base, List<LineId> theirs, List<LineId> mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /** Whether both put the lines that they share into orders of their own. */
    boolean conflicts() {
        var before = shared(base);
        var them = shared(theirs);
        var me = shared(mine);
        return !them.equals(me) && !them.equals(before) && !me.equals(before);
    }

    List<LineId> of(PlanMerge.Choice choice) {
        var behind = new HashMap<@Nullable LineId, List<LineId>>();
        Stream.of(theirs, mine).forEach(list -> anchor(list, behind));
        var ordered = new ArrayList<LineId>();
        append(null, behind, ordered);
        for (var line : skeleton(choice)) {
            ordered.add(line);
            append(line, behind, ordered);
        }
        return ordered;
    }

    private List<LineId> skeleton(PlanMerge.Choice choice) {
        var before = shared(base);
        var them = shared(theirs);
        var me = shared(mine);
        if (me.equals(before)) return them;
        if (them.equals(before) || choice == PlanMerge.Choice.MINE) return me;
        return them;
    }

    private void anchor(List<LineId> list, Map<@Nullable LineId, List<LineId>> behind) {
        LineId last = null;
        for (var line : list) {
            if (!isShared(line)) {
                behind.computeIfAbsent(last, _ -> new ArrayList<>()).add(line);
            }
            last = line;
        }
    }

    private static void append(
            @Nullable LineId anchor, Map<@Nullable LineId, List<LineId>> behind, List<LineId> ordered) {
        behind.getOrDefault(anchor, List.of()).stream()
                .sorted(comparing(LineId::value))
                .forEach(line -> {
                    ordered.add(line);
                    append(line, behind, ordered);
                });
    }

    private List<LineId> shared(List<LineId> list) {
        return list.stream().filter(this::isShared).toList();
    }

    private boolean isShared(LineId line) {
        return theirs.contains(line) && mine.contains(line);
    }
}
