package org.homestretch.outcome;

import java.util.List;

/**
 * Asks a client to answer a measure.
 *
 * @param measure the definition's key; the newest version is taken
 * @param activities for a scale on activities of one's own; empty when the client is to name them
 */
public record AssignMeasure(String measure, Cadence cadence, List<String> activities) {

    public AssignMeasure {
        activities = activities.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
