package org.homestretch.attention;

/** The screen of the portal on which help was opened. */
public enum HelpPlace {
    TODAY,
    SESSION,
    LOG,
    COULD_NOT,
    PAUSE,
    ACCOUNT,
    OTHER
}
