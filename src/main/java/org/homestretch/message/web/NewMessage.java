package org.homestretch.message.web;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A message that a client sends. Sending the same id again is one message.
 *
 * @param id made by the client's device, UUID version 7
 * @param text at most 4000 characters
 */
record NewMessage(UUID id, String text) {

    NewMessage {
        requireNonNull(id);
        requireNonNull(text);
    }
}
