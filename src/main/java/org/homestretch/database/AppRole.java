package org.homestretch.database;

import static org.homestretch.database.DatabaseAccess.APP_ROLE;

import org.homestretch.shared.ConfigurationRefused;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The role that the application runs as: it may sign in and use what migrations grant it, and cannot create, alter or drop
 * anything, nor look past row-level security.
 */
final class AppRole {

    private final DatabaseAccess access;
    private final JdbcClient owner;

    AppRole(DatabaseAccess access) {
        this.access = access;
        this.owner = JdbcClient.create(access.ownerDataSource());
    }

    /** Creates the role, or sets its password anew; several nodes may do so at once. */
    void ensure() {
        try {
            refuseTooMuchPower();
            owner.sql("""
                            do $$ begin
                              perform pg_advisory_xact_lock(hashtext('%1$s'));
                              if not exists (select from pg_roles where rolname = '%1$s') then
                                create role %1$s login nosuperuser nocreatedb nocreaterole nobypassrls;
                              end if;
                              alter role %1$s password '%2$s';
                              execute format('grant connect on database %%I to %1$s', current_database());
                            end $$""".formatted(APP_ROLE, access.appPassword())).update();
        } catch (DataAccessException refused) {
            throw new ConfigurationRefused(
                    "homestretch.database.user",
                    "cannot be used: %s must be able to sign in at %s and to create the role %s (%s)"
                            .formatted(access.owner(), access.url(), APP_ROLE, rootMessage(refused)));
        }
        refuseTooMuchPower();
    }

    private void refuseTooMuchPower() {
        var tooMuch = owner.sql(
                        "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication from pg_roles where rolname = :role")
                .param("role", APP_ROLE)
                .query(Boolean.class)
                .optional()
                .orElse(false);
        if (tooMuch) {
            throw new ConfigurationRefused(
                    "homestretch.database.user", "names a server whose role " + APP_ROLE + " has too much power");
        }
    }

    /** The server's sentence alone: what else it tells holds the statement, and with it the password. */
    private static String rootMessage(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null) cause = cause.getCause();
        var told = cause instanceof PSQLException refusal ? refusal.getServerErrorMessage() : null;
        return String.valueOf(told != null ? told.getMessage() : cause.getMessage());
    }
}
