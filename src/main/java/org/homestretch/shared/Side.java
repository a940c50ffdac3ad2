package org.homestretch.shared;

/** One of the two sides of the body, always the client's own left or right. */
public enum Side {
    LEFT,
    RIGHT;

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }
}
