package org.homestretch.message.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homestretch.message.Message;
import org.homestretch.message.MessageThread;

/**
 * A part of the signed-in client's thread, oldest first.
 *
 * @param open whether the client may write; not any more once the care has ended
 * @param earlier whether there are messages before these
 * @param readBefore the number up to which the client had read before
 */
record PortalMessages(boolean open, boolean earlier, int readBefore, List<SentMessage> messages) {

    /**
     * @param author full name of who wrote it
     * @param mine whether the client wrote it
     */
    record SentMessage(UUID id, int number, String author, boolean mine, String text, Instant sentAt) {

        static SentMessage of(Message message) {
            return new SentMessage(
                    message.id().value(),
                    message.number(),
                    message.author(),
                    message.fromClient(),
                    message.text(),
                    message.sentAt());
        }
    }

    static PortalMessages of(MessageThread thread) {
        return new PortalMessages(
                thread.isOpen(),
                thread.earlier(),
                thread.readBefore(),
                thread.messages().stream().map(SentMessage::of).toList());
    }
}
