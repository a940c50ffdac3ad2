package org.homestretch.message.web;

import org.homestretch.message.MessageConflict;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.ReadingMessages;
import org.homestretch.message.WritingMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Where a client reads and writes the own thread. */
@RestController
@RequestMapping("/api/portal/messages")
class MessagesApi {

    private final ReadingMessages reading;
    private final WritingMessages writing;

    MessagesApi(ReadingMessages reading, WritingMessages writing) {
        this.reading = reading;
        this.writing = writing;
    }

    @GetMapping
    PortalMessages messages(@RequestParam(required = false) @Nullable Integer before) {
        return PortalMessages.of(reading.mine(before));
    }

    @GetMapping("/unread")
    UnreadCount unreadMessages() {
        return new UnreadCount(reading.countUnreadOfMine());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendMessage(@RequestBody NewMessage message) {
        try {
            writing.writeMine(new MessageId(message.id()), new PlainText(message.text()));
        } catch (MessageConflict conflict) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/shown")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void messagesShown(@RequestBody ShownMessages shown) {
        reading.wasShownToMe(shown.upTo());
    }
}
