package org.homestretch.database;

import jakarta.persistence.PersistenceException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells PostgreSQL, as the first statement of each transaction, on whose behalf it runs. The setting ends with the
 * transaction, so that a pooled connection never carries it to the next borrower. A transaction that cannot be told is no
 * transaction: nothing of it stays with the thread, which will serve somebody else.
 */
@Component("transactionManager")
class TenantTransactions extends JpaTransactionManager {

    private static final String SET = "select begin_for(?, ?, ?, ?)";

    private final transient Tenancy tenancy;
    private final transient ObjectProvider<JdbcTemplate> jdbc;

    TenantTransactions(
            Tenancy tenancy,
            ObjectProvider<JdbcTemplate> jdbc,
            ObjectProvider<TransactionManagerCustomizers> customizers) {
        this.tenancy = tenancy;
        this.jdbc = jdbc;
        customizers.ifAvailable(it -> it.customize(this));
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            var tenant = tenancy.current();
            jdbc.getObject()
                    .query(
                            SET,
                            row -> {},
                            orEmpty(tenant.practice()),
                            orEmpty(tenant.account()),
                            orEmpty(tenant.door()),
                            tenant.onlyClient());
        } catch (RuntimeException failure) {
            undo(transaction, failure);
            throw failure;
        }
    }

    private void undo(Object transaction, RuntimeException failure) {
        try {
            doRollback(new DefaultTransactionStatus(null, transaction, true, false, false, false, false, null));
        } catch (TransactionException | PersistenceException gone) {
            failure.addSuppressed(gone);
        } finally {
            doCleanupAfterCompletion(transaction);
        }
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
