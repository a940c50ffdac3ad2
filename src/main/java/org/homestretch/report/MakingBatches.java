package org.homestretch.report;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Roles;
import org.homestretch.progress.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the reports of a batch one by one, each in a transaction of its own, so that none is lost with another. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
@PreAuthorize("hasRole('" + Roles.THERAPIST + "')")
class MakingBatches {

    private final Batches batches;
    private final PreparingReports preparing;
    private final CurrentAccount current;

    MakingBatches(Batches batches, PreparingReports preparing, CurrentAccount current) {
        this.batches = batches;
        this.preparing = preparing;
        this.current = current;
    }

    /** Tells whose report could not be made, so that it can be noted once this transaction is undone. */
    static final class NotMade extends RuntimeException {

        private final ClientId client;

        NotMade(ClientId client, RuntimeException cause) {
            super(cause);
            this.client = client;
        }

        ClientId client() {
            return client;
        }
    }

    /**
     * Whether there was one to make in the signed-in therapist's own batch.
     *
     * @throws NotMade when it could not be made
     */
    public boolean makeNext(UUID batch, Locale locale) {
        var task = batches.take(current.get().account(), batch);
        if (task.isEmpty()) return false;
        var client = task.get().client();
        try {
            var report = make(task.get(), locale);
            batches.finish(
                    current.get().account(),
                    batch,
                    client,
                    report.isPresent() ? "MADE" : "NOTHING",
                    report.orElse(null));
        } catch (RuntimeException failure) {
            throw new NotMade(client, failure);
        }
        return true;
    }

    public void fail(UUID batch, ClientId client) {
        batches.finish(current.get().account(), batch, client, "FAILED", null);
    }

    private Optional<ReportId> make(Batches.Task task, Locale locale) {
        var period = new Period.Between(task.window().from(), task.window().to());
        return preparing.prepareWhenThereIsAnything(task.client(), period, task.audience(), locale);
    }
}
