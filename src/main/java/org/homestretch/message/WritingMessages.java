package org.homestretch.message;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.shared.InputRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing into a client's thread. The same message again is one message; nothing sent is ever changed or taken back. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class WritingMessages {

    /** How many messages one person may send into a thread within a minute. */
    public static final int MOST_A_MINUTE = 10;

    private final CaseloadAccess access;
    private final MessageRows rows;
    private final MailRows mail;
    private final CurrentAccount current;
    private final Clock clock;

    WritingMessages(CaseloadAccess access, MessageRows rows, MailRows mail, CurrentAccount current, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.mail = mail;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Writes to a client in care.
     *
     * @throws InputRefused at "text" when the care has ended, or when it is too much at once
     * @throws MessageConflict when the thread has another message of this id
     */
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void write(ClientId client, MessageId id, PlainText text) {
        access.requireTreating(client);
        store(client, id, text);
    }

    /**
     * Writes into the signed-in client's own thread.
     *
     * @throws InputRefused at "text" when the care has ended, or when it is too much at once
     * @throws MessageConflict when the thread has another message of this id
     */
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void writeMine(MessageId id, PlainText text) {
        store(access.requireMe().id(), id, text);
    }

    private void store(ClientId client, MessageId id, PlainText text) {
        var author = current.get().account();
        var open = rows.lock(client);
        var kept = rows.isKept(client, id, author, text);
        if (kept.isPresent() && !kept.get()) throw new MessageConflict();
        if (kept.isPresent()) return;
        if (!open) throw new InputRefused("text", "message.ended");
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (rows.sentSince(now.minus(Duration.ofMinutes(1)), client, author) >= MOST_A_MINUTE) {
            throw new InputRefused("text", "message.fast");
        }
        var number = rows.insert(client, id, author, text, now);
        mail.await(client, number, author, now);
    }
}
