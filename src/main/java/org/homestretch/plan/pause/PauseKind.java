package org.homestretch.plan.pause;

/** Why a plan rests. */
public enum PauseKind {
    HOLIDAY,
    FLARE_UP,
    ILLNESS,
    OTHER
}
