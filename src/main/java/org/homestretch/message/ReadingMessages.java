package org.homestretch.message;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.homestretch.caseload.CaseloadAccess;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.identity.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Threads as their readers see them: a therapist those of clients in care, a client the own one. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ReadingMessages {

    private final CaseloadAccess access;
    private final MessageRows rows;
    private final MailRows mail;
    private final CurrentAccount current;
    private final Clock clock;

    ReadingMessages(CaseloadAccess access, MessageRows rows, MailRows mail, CurrentAccount current, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.mail = mail;
        this.current = current;
        this.clock = clock;
    }

    /** @param before reads what stands before this number; none for the newest messages */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public MessageThread of(ClientId client, @Nullable Integer before) {
        return thread(access.requireTreating(client), before);
    }

    /** @param before reads what stands before this number; none for the newest messages */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public MessageThread mine(@Nullable Integer before) {
        return thread(access.requireMe(), before);
    }

    /** How many messages the signed-in client has not read. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public int countUnreadOfMine() {
        var me = access.requireMe();
        return rows.countOfOthersAfter(rows.readUpTo(me.id(), me.account()), me.id(), me.account());
    }

    /** The messages up to this number were shown to the signed-in therapist. */
    @Watched
    @PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
    public void wasShown(ClientId client, int number) {
        access.requireTreatingUnchanged(client);
        keep(client, number);
    }

    /** The messages up to this number were shown to the signed-in client. */
    @Watched
    @PreAuthorize("hasRole('" + Roles.CLIENT + "')")
    public void wasShownToMe(int number) {
        keep(access.requireMe().id(), number);
    }

    private void keep(ClientId client, int number) {
        var reader = current.get().account();
        rows.read(number, client, reader, clock.instant().truncatedTo(ChronoUnit.MICROS));
        mail.wasRead(client, number, reader);
    }

    private MessageThread thread(ClientSummary client, @Nullable Integer before) {
        var found = rows.before(before == null ? Integer.MAX_VALUE : before, client.id(), MessageThread.PAGE + 1);
        var page = found.subList(0, Math.min(found.size(), MessageThread.PAGE));
        return new MessageThread(
                client,
                page.reversed(),
                found.size() > page.size(),
                rows.readUpTo(client.id(), current.get().account()));
    }
}
