package org.homestretch.rights;

import java.time.Instant;
import org.homestretch.caseload.ClientId;

/**
 * That an owner asked to erase a client, and nobody has withdrawn it.
 *
 * @param by the name of the owner who asked
 * @param at when it happens without a second person
 * @param confirmable whether whoever looks is another owner, in the practice for long enough to confirm it now
 * @param standing whether it happens by itself, which it does not once the asker is no owner any more
 */
public record ErasureRequest(
        ClientId client,
        String name,
        String by,
        Instant askedAt,
        Instant at,
        ErasureReason reason,
        boolean confirmable,
        boolean standing) {}
