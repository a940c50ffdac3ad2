package org.homestretch.plan.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.homestretch.plan.LineId;

/** Finds the fewest lines that must have been moved to get from one order to another; new and lost ones move nothing. */
final class MovedLines {

    private MovedLines() {}

    static Set<LineId> between(List<LineId> before, List<LineId> after) {
        var stayed = after.stream().filter(before::contains).toList();
        var moved = new HashSet<>(stayed);
        longestInOrder(stayed, before).forEach(moved::remove);
        return moved;
    }

    private static List<LineId> longestInOrder(List<LineId> lines, List<LineId> before) {
        var bestEndingAt = new ArrayList<List<LineId>>();
        List<LineId> best = List.of();
        for (var line : lines) {
            List<LineId> longest = List.of();
            for (var run : bestEndingAt) {
                var follows = before.indexOf(run.getLast()) < before.indexOf(line);
                if (follows && run.size() > longest.size()) longest = run;
            }
            var run = new ArrayList<>(longest);
            run.add(line);
            bestEndingAt.add(run);
            if (run.size() > best.size()) best = run;
        }
        return best;
    }
}
