package org.homestretch.dosage;

/** Which side comes first when an exercise is done on both. */
public enum SideOrder {
    LEFT_FIRST,
    RIGHT_FIRST,
    /** The client says in each session which side is tighter today; that one comes first. */
    TIGHTER_FIRST,
    CLIENTS_CHOICE
}
