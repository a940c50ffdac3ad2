package org.homestretch.database;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells PostgreSQL, as the first statement of each transaction, on whose behalf it runs. The setting ends with the
 * transaction, so that a pooled connection never carries it to the next borrower.
 */
@Component
class TenantOfTransaction implements TransactionExecutionListener {

    private static final String SET = """
            select set_config('homestretch.practice', ?, true),
                   set_config('homestretch.account', ?, true),
                   set_config('homestretch.door', ?, true)""";

    private final Tenancy tenancy;
    private final ObjectProvider<JdbcTemplate> jdbc;

    TenantOfTransaction(Tenancy tenancy, ObjectProvider<JdbcTemplate> jdbc) {
        this.tenancy = tenancy;
        this.jdbc = jdbc;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) return;
        var tenant = tenancy.current();
        jdbc.getObject()
                .query(SET, row -> {}, orEmpty(tenant.practice()), orEmpty(tenant.account()), orEmpty(tenant.door()));
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
