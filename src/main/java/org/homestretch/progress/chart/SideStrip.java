package org.homestretch.progress.chart;

import java.util.List;

/** Which side was the tighter one: answers to the left and to the right of the middle, the oldest at the top. */
public record SideStrip(ChartText text, String left, String right, List<SideExercise> exercises) {

    public record SideExercise(String name, String finding, List<SideSpan> spans) {}

    /** A session, a week or a month, whichever keeps the strip short. */
    public record SideSpan(String label, int left, int right) {}
}
