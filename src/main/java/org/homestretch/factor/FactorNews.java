package org.homestretch.factor;

import java.util.UUID;
import org.homestretch.identity.AccountMail;
import org.homestretch.identity.AccountSessions;
import org.homestretch.identity.AuditAction;
import org.homestretch.identity.Audited;
import org.homestretch.identity.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever changes a factor is signed out elsewhere and told by mail, and the audit tells it, all with the change or not at all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactorNews {

    private final AccountSessions sessions;
    private final AccountMail mail;
    private final ApplicationEventPublisher events;

    FactorNews(AccountSessions sessions, AccountMail mail, ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.mail = mail;
        this.events = events;
    }

    /** @param stays the sign-in that changed it, if it was one */
    void changed(SignedIn who, String subject, String what, @Nullable UUID stays) {
        tell(who, subject, what);
        sessions.endOthers(stays, who);
        mail.tellAfterCommit(who, AccountMail.News.FACTOR);
    }

    /** In the audit alone. */
    void tell(SignedIn who, String subject, String what) {
        events.publishEvent(
                new Audited(AuditAction.FACTOR_CHANGED, subject, who.accountId(), who.account(), null, what));
    }
}
