package org.homestretch.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which order the parts are painted, far ones first, and at which frames that order changes. */
record Layers(List<Layer> layers) {

    private static final double HARDLY = 1.5;

    /** An order that serves the frames from this one on. */
    record Layer(int from, List<String> order) {}

    private record Before(String far, String near) {}

    static Layers of(List<List<Part>> frames) {
        var layers = new ArrayList<Layer>();
        var kept = new HashSet<Before>();
        var from = 0;
        var names = frames.getFirst().stream().map(Part::name).toList();
        var order = byDepth(frames, 0, frames.size());
        for (int i = 0; i < frames.size(); i++) {
            var asked = new HashSet<>(kept);
            asked.addAll(overlaps(frames.get(i)));
            var sorted = sort(names, asked, order);
            if (sorted.isPresent()) {
                kept = asked;
                continue;
            }
            layers.add(new Layer(from, sort(names, kept, order).orElse(order)));
            from = i;
            kept = new HashSet<>(overlaps(frames.get(i)));
        }
        layers.add(new Layer(from, sort(names, kept, order).orElse(byDepth(frames, from, frames.size()))));
        return new Layers(merged(layers));
    }

    /** An order that fits a later stretch too need not be changed there. */
    private static List<Layer> merged(List<Layer> layers) {
        var merged = new ArrayList<Layer>();
        for (var layer : layers) {
            if (merged.isEmpty() || !merged.getLast().order().equals(layer.order())) merged.add(layer);
        }
        return merged;
    }

    int at(int frame) {
        var found = 0;
        for (int i = 0; i < layers.size(); i++) if (layers.get(i).from() <= frame) found = i;
        return found;
    }

    private static Set<Before> overlaps(List<Part> parts) {
        var overlaps = new HashSet<Before>();
        for (var one : parts) {
            for (var other : parts) {
                if (other.near() - one.near() < HARDLY || !one.bounds().intersects(other.bounds())) continue;
                overlaps.add(new Before(one.name(), other.name()));
            }
        }
        return overlaps;
    }

    private static List<String> byDepth(List<List<Part>> frames, int from, int to) {
        var depth = new HashMap<String, Double>();
        for (var parts : frames.subList(from, to)) parts.forEach(it -> depth.merge(it.name(), it.near(), Double::sum));
        return depth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Empty when the pairs go in a circle. */
    private static Optional<List<String>> sort(List<String> names, Set<Before> pairs, List<String> preferred) {
        var left = new ArrayList<>(preferred);
        var sorted = new ArrayList<String>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(it -> pairs.stream().noneMatch(pair -> pair.near().equals(it) && left.contains(pair.far())))
                    .findFirst();
            if (next.isEmpty()) return Optional.empty();
            sorted.add(next.get());
            left.remove(next.get());
        }
        return Optional.of(sorted);
    }
}
