package org.homestretch.audit;

import java.util.List;
import org.homestretch.identity.Audited;
import org.homestretch.identity.RecordAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears, in the thread and transaction of whoever asked, for whose record it was and what else is to be told. */
@Component
class HearingNews {

    private final Trail trail;

    HearingNews(Trail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(RecordAsked asked) {
        var call = ServiceCall.underWay();
        if (call == null) call = new ServiceCall("Background", "work", null);
        var client = asked.client();
        if (!asked.granted() || client == null) call.refuses(client);
        else if (!mayWrite()) call.reads(client);
        else if (call.changes(client)) trail.addToChange(call.change(client), null);
        if (ServiceCall.underWay() == null) trail.add(call.wasRefused() ? List.of(call.refusal()) : call.shown());
    }

    @EventListener
    void on(Audited news) {
        var row = new AuditRow(news.action(), news.subject(), news.subjectId(), news.client(), news.detail());
        if (mayWrite()) trail.addToChange(row, news.actor());
        else trail.add(List.of(row));
    }

    private static boolean mayWrite() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
