package org.homestretch.figure;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.figure.Phase.Kind;

/**
 * One rep from second 0: which frame is shown when. Long phases are cut short, since nobody watches a picture for half a
 * minute; who leads a session maps its own clock on these spans.
 */
record Timeline(List<Span> spans, List<Tick> ticks) {

    static final int FRAMES_A_MOVE = 5;
    private static final double LONGEST_MOVE = 4;
    private static final double LONGEST_HOLD = 3;

    /** A phase of the rep in the picture's own seconds. */
    record Span(Kind kind, double from, double to) {}

    /** From this second on, the frame with this number. */
    record Tick(double second, int frame) {}

    static final Timeline STILL = new Timeline(List.of(), List.of(new Tick(0, 0)));

    /**
     * @param there how many frames lead to the end of the movement, after frame 0
     * @param back how many frames of their own lead back from there; with none it is the same way
     */
    static Timeline of(List<Phase> rep, int there, int back) {
        var spans = new ArrayList<Span>();
        var ticks = new ArrayList<Tick>();
        ticks.add(new Tick(0, 0));
        var now = 0.0;
        var at = 0;
        for (var phase : rep) {
            var length = Math.min(phase.seconds(), phase.kind() == Kind.HOLD ? LONGEST_HOLD : LONGEST_MOVE);
            spans.add(new Span(phase.kind(), now, now + length));
            var last = phase.kind() == Kind.MOVE ? there : phase.kind() == Kind.HOLD ? at : 0;
            var steps = phase.kind() == Kind.HOLD ? 1 : phase.kind() == Kind.RETURN && back > 0 ? back + 1 : there;
            for (int i = 1; i <= steps; i++) {
                var share = (double) i / steps;
                var frame = switch (phase.kind()) {
                    case MOVE -> i;
                    case HOLD -> at;
                    case RETURN -> back == 0 ? there - i : i == steps ? 0 : there + i;
                };
                ticks.add(new Tick(now + length * when(phase.kind(), share), frame));
            }
            at = last;
            now += length;
        }
        return new Timeline(List.copyOf(spans), List.copyOf(ticks));
    }

    /** A body starts and ends gently, so even steps of the way lie closer together in the middle of the time. */
    private static double when(Kind kind, double share) {
        return kind == Kind.HOLD ? share : Math.acos(1 - 2 * share) / Math.PI;
    }

    double seconds() {
        return ticks.getLast().second();
    }

    String keyTimes() {
        return ticks.stream().map(it -> plain(it.second() / seconds())).collect(joining(";"));
    }

    /** Such as {@code MOVE 0 2;HOLD 2 4;RETURN 4 6}. */
    String words() {
        return spans.stream()
                .map(it -> it.kind() + " " + plain(it.from()) + " " + plain(it.to()))
                .collect(joining(";"));
    }

    static String plain(double value) {
        var rounded = Math.round(value * 1000) / 1000.0;
        if (rounded == Math.rint(rounded)) return Long.toString(Math.round(rounded));
        return Double.toString(rounded).replaceFirst("^0\\.", ".");
    }
}
