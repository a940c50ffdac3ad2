package org.homestretch.figure;

/**
 * A place of the body that can be dragged.
 *
 * @param name such as {@code rightHand}
 * @param x where it is in the picture, in the picture's own units
 */
public record Handle(String name, double x, double y) {}
