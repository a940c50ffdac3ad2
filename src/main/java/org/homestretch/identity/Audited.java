package org.homestretch.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something for the audit trail that a service's name does not tell. Published within the transaction of what it tells of,
 * so that both are kept or neither.
 *
 * @param subject a word of letters with a sentence part in messages/audit
 * @param actor who did it, where that is not who has signed in
 * @param client whose data it was
 * @param detail a code, never what somebody typed
 */
public record Audited(
        AuditAction action,
        String subject,
        @Nullable UUID subjectId,
        @Nullable AccountId actor,
        @Nullable UUID client,
        String detail) {

    public static Audited of(AuditAction action, String subject, @Nullable UUID subjectId, String detail) {
        return new Audited(action, subject, subjectId, null, null, detail);
    }
}
