package org.homestretch.library;

import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * Where the drawing of an exercise is fetched.
 *
 * @param side the session that it shows
 * @param variant the value of the exercise's variant that it shows; none for the usual one
 */
public record FigurePicture(Side side, @Nullable String variant, String address) {}
