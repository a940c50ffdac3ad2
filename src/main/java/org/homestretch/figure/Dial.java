package org.homestretch.figure;

/**
 * One thing about a pose that can be set.
 *
 * @param part what is moved, in a figure's words, such as {@code rightKnee}
 * @param motion how, such as {@code flexion}; below zero it is the opposite
 * @param joint the part's name without its side, such as {@code knee}
 * @param low the furthest in the opposite direction, in degrees or, where the part is shifted, centimetres
 */
public record Dial(String part, String motion, String opposite, String joint, int low, int high, int value) {}
