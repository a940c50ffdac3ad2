package org.homestretch.message;

import java.time.Instant;
import org.homestretch.caseload.ClientId;

/**
 * Messages of one client that a therapist has not read.
 *
 * @param name the client's full name
 * @param since when the oldest of them was sent
 */
public record Unread(ClientId client, String name, int count, Instant since) {}
