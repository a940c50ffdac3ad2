package org.homestretch.database;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The role that owns the embedded server's database and migrates it; no superuser, but it may create the run-time role. */
final class OwnerRole {

    static final String NAME = "homestretch_owner";
    static final String DATABASE = "homestretch";

    private final DataDirectory directory;
    private final JdbcClient superuser;

    OwnerRole(DataDirectory directory) {
        this.directory = directory;
        this.superuser = JdbcClient.create(
                new DriverManagerDataSource(directory.url("postgres"), "postgres", directory.secret("superuser")));
    }

    void ensure() {
        if (!exists("select count(*) from pg_roles where rolname = :name", NAME)) {
            superuser
                    .sql("create role %s login createrole password '%s'".formatted(NAME, directory.secret("owner")))
                    .update();
        }
        if (!exists("select count(*) from pg_database where datname = :name", DATABASE)) {
            superuser
                    .sql("create database %s owner %s".formatted(DATABASE, NAME))
                    .update();
            superuser
                    .sql("revoke all on database %s from public".formatted(DATABASE))
                    .update();
        }
    }

    private boolean exists(String sql, String name) {
        return superuser.sql(sql).param("name", name).query(Long.class).single() > 0;
    }
}
