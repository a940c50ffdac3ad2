package org.homestretch.message;

import java.time.Instant;

/**
 * A message as its readers see it.
 *
 * @param number its place in the thread, from 1
 * @param author full name of who wrote it
 * @param fromClient whether the client wrote it, and not a therapist
 */
public record Message(MessageId id, int number, String author, boolean fromClient, String text, Instant sentAt) {}
