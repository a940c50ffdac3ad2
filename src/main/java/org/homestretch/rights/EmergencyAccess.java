package org.homestretch.rights;

import java.time.Instant;
import org.homestretch.caseload.ClientId;

/**
 * That an owner opened a client's record in an emergency, to read it.
 *
 * @param name the client's
 * @param by name of the owner
 * @param until when it closes by itself
 * @param words why; the client and the therapists read it
 */
public record EmergencyAccess(ClientId client, String name, String by, Instant at, Instant until, String words) {}
