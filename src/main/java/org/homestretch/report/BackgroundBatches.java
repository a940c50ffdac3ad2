package org.homestretch.report;

import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Works on batches after whoever asked for them has gone on, on that person's behalf and with no more rights. */
@Component
class BackgroundBatches {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundBatches.class);

    private final MakingBatches making;
    private final AsyncTaskExecutor executor;

    BackgroundBatches(MakingBatches making, AsyncTaskExecutor applicationTaskExecutor) {
        this.making = making;
        this.executor = applicationTaskExecutor;
    }

    /** Begins once the transaction that asked for it is kept. */
    void run(UUID batch, Locale locale) {
        var work = new DelegatingSecurityContextRunnable(() -> work(batch, locale));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                executor.execute(work);
            }
        });
    }

    private void work(UUID batch, Locale locale) {
        var more = true;
        while (more) {
            try {
                more = making.makeNext(batch, locale);
            } catch (MakingBatches.NotMade failure) {
                LOG.error("A report of batch {} could not be made", batch, failure.getCause());
                making.fail(batch, failure.client());
            }
        }
    }
}
