package org.homestretch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class RowLevelSecurityTest {

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    javax.sql.DataSource owner;

    @Test
    @Tag("A11")
    void a_query_without_any_check_returns_nothing_of_another_practice() {
        var one = practices.practice();
        var other = practices.practice();

        var seen = Practices.as(
                one,
                () -> transaction.execute(_ -> jdbc.sql("select practice_id from account")
                        .query(UUID.class)
                        .set()));

        assertThat(seen).containsExactly(one.practiceId()).doesNotContain(other.practiceId());
    }

    @Test
    @Tag("A11")
    void nobody_sees_nothing() {
        practices.practice();

        assertThat(transaction.<Long>execute(_ -> jdbc.sql("select count(*) from account")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    @Tag("A12")
    void a_pooled_connection_carries_no_practice_to_the_next_borrower() {
        var one = practices.practice();
        for (var round = 0; round < 50; round++) {
            Practices.as(
                    one,
                    () -> transaction.execute(
                            _ -> jdbc.sql("select 1").query(Long.class).single()));
            assertThat(jdbc.sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    @Tag("A11")
    void a_row_cannot_be_written_into_another_practice() {
        var one = practices.practice();
        var other = practices.practice();

        assertThatThrownBy(() -> Practices.as(
                        one,
                        () -> transaction.execute(_ -> jdbc.sql(
                                        "insert into practice (id, name, zone, created_at) values (:id, 'x', 'UTC', now())")
                                .param("id", other.practiceId())
                                .update())))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @Tag("E5")
    void the_run_time_role_has_no_ddl_rights() {
        for (var ddl : new String[] {
            "create table intruder (id int)",
            "drop table account",
            "alter table account disable row level security",
            "truncate account"
        }) {
            assertThatThrownBy(() -> jdbc.sql(ddl).update()).as(ddl).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    @Tag("A11")
    void every_table_with_a_practice_forces_row_level_security() {
        var open = JdbcClient.create(owner).sql("""
                        select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped
                        where n.nspname = 'public' and c.relkind in ('r', 'p')
                          and not (c.relrowsecurity and c.relforcerowsecurity)""").query(String.class).list();

        assertThat(open).isEmpty();
    }

    @Test
    @Tag("R3")
    void the_embedded_server_writes_durably_and_asks_for_passwords() {
        var settings = JdbcClient.create(owner);
        for (var name : new String[] {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"}) {
            assertThat(settings.sql("select current_setting(:name)")
                            .param("name", name)
                            .query(String.class)
                            .single())
                    .as(name)
                    .isEqualTo("on");
        }
        var url = jdbc.sql("select inet_server_port()").query(Integer.class).single();
        assertThatThrownBy(() -> java.sql.DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + url + "/homestretch", "postgres", ""))
                .hasMessageContaining("password");
    }
}
