package org.homestretch.message;

import java.util.List;
import java.util.Optional;
import org.homestretch.caseload.ClientSummary;

/**
 * A part of a client's thread, oldest first.
 *
 * @param earlier whether there are messages before these
 * @param readBefore the number up to which the reader had read before
 */
public record MessageThread(ClientSummary client, List<Message> messages, boolean earlier, int readBefore) {

    /** How many messages are read at once. */
    public static final int PAGE = 50;

    public MessageThread {
        messages = List.copyOf(messages);
    }

    /** Nobody writes any more once the care has ended; what was written can still be read. */
    public boolean isOpen() {
        return !client.isDischarged();
    }

    public Optional<Message> newest() {
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.getLast());
    }
}
