package org.homestretch.figure;

import java.util.Locale;

/** What is wrong with a frame though it can be drawn. */
public record Slip(int frame, String place, Kind kind, double centimetres) {

    public enum Kind {
        /** A limb does not reach the place that it shall keep. */
        MISSES,
        /** A part of the body is below the ground. */
        SINKS
    }

    @Override
    public String toString() {
        var what = kind == Kind.MISSES ? "misses its place" : "sinks in";
        return String.format(Locale.ROOT, "frame %d: %s %s by %.1f cm", frame, place, what, centimetres);
    }
}
