package org.homestretch.attention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The client opened "Stop and get help", and has not said that it was by mistake.
 *
 * @param date in the client's local dates
 */
public record HelpAsked(UUID id, Instant at, LocalDate date, HelpPlace place) {}
