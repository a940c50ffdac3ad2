package org.homestretch.audit;

import java.util.UUID;
import org.homestretch.identity.AuditAction;
import org.jspecify.annotations.Nullable;

/** What is told of one access, beside who, when and from where. */
record AuditRow(
        AuditAction action,
        String subject,
        @Nullable UUID subjectId,
        @Nullable UUID client,
        String detail) {

    String outcome() {
        return action == AuditAction.REFUSED || action == AuditAction.SIGN_IN_REFUSED ? "REFUSED" : "DONE";
    }
}
