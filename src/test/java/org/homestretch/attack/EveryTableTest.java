package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements that no service would make, as the run-time role, against every table that holds what practices have. */
@HomestretchTest
@Tag("A11")
class EveryTableTest {

    /** Tables that nothing here fills; their own tests reach for rows. A new table has to be filled or named. */
    private static final Set<String> EMPTY = Set.of(
            "account_session",
            "audit_chain",
            "audit_seal",
            "audit_unsealed",
            "password_reset",
            "recovery_code",
            "retention",
            "time_code",
            "attention_act",
            "client_day",
            "client_day_due",
            "erasure",
            "measure_definition",
            "message_mail",
            "progression_decision",
            "session_log_withdrawal",
            "exercise_log",
            "set_log");

    private static final String TABLES = """
            select c.relname from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
            order by 1""";

    @Autowired
    ApplicationContext context;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final List<String> broken = new ArrayList<>();

    SignedIn me;
    SignedIn other;

    @BeforeEach
    void two_practices_of_which_one_has_everything() {
        me = practices.practice();
        var belongings = Belongings.make(context, practices.practice());
        other = belongings.therapist();
        new Filling(context, belongings).add();
    }

    @Test
    void each_that_the_role_may_use_has_forced_row_level_security_and_a_policy_that_names_the_practice() {
        var open = jdbc.sql("""
                        select c.relname from pg_class c where c.relname in (:tables)
                        and (has_any_column_privilege(c.oid, 'select, insert, update') or has_table_privilege(c.oid, 'delete'))
                        and c.relnamespace = 'public'::regnamespace and not (c.relrowsecurity and c.relforcerowsecurity
                          and exists (select from pg_policy p where p.polrelid = c.oid
                            and pg_get_expr(p.polqual, p.polrelid) like '%practice%'))""").param("tables", tables()).query(String.class).list();

        assertThat(open).isEmpty();
    }

    @Test
    void a_part_of_a_table_is_reached_through_the_table_alone() {
        var open = jdbc.sql("""
                        select c.relname from pg_class c
                        where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r'
                          and (has_any_column_privilege(c.oid, 'select, insert, update')
                            or has_table_privilege(c.oid, 'delete'))""").query(String.class).list();

        assertThat(open).isEmpty();
    }

    @Test
    void no_statement_reaches_a_row_of_another_practice() {
        for (var table : tables()) {
            var theirs = "from %s where practice_id = '%s'".formatted(table, other.practiceId());
            var hasRows = rows(other, "select " + theirs).matches("[1-9]\\d*");
            if (!hasRows && !EMPTY.contains(table)) broken.add(table + " has no row to try");
            none(table, "select " + theirs);
            none(
                    table,
                    "update %s set practice_id = practice_id where practice_id = '%s'"
                            .formatted(table, other.practiceId()));
            none(
                    table,
                    "update %s set practice_id = '%s'".formatted(table, other.practiceId()) + " where practice_id <> '"
                            + me.practiceId() + "'");
            none(table, "delete " + theirs);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("A12")
    void without_a_practice_there_is_no_row_but_of_the_built_in_library() {
        for (var table : tables()) {
            var seen = new Reach(jdbc, transaction).here("select from " + table + " where practice_id is not null");
            if (!seen.equals("0") && !Reach.isDenied(seen)) broken.add(table + ": " + seen);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_row_is_written_for_another_practice() {
        for (var table : tables()) {
            var written = rows(me, "insert into %s (practice_id) values ('%s')".formatted(table, other.practiceId()));
            if (!Reach.isDenied(written) && !written.contains("row-level security")) broken.add(table + ": " + written);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("E5")
    void the_run_time_role_owns_no_table_and_can_change_none_of_their_rules() {
        for (var table : tables()) {
            for (var rule : List.of(
                    "alter table %s disable row level security",
                    "alter table %s no force row level security",
                    "alter table %s disable trigger all",
                    "truncate %s")) {
                var changed = rows(me, rule.formatted(table));
                if (!Reach.isDenied(changed) && !changed.contains("must be owner"))
                    broken.add(table + ": " + rule + " " + changed);
            }
        }
        assertThat(broken).isEmpty();
    }

    private void none(String table, String statement) {
        var reached = rows(me, statement);
        if (!reached.equals("0") && !Reach.isDenied(reached)) broken.add(table + ": " + statement + ": " + reached);
    }

    private String rows(SignedIn who, String statement) {
        return new Reach(jdbc, transaction).of(who, statement);
    }

    private List<String> tables() {
        return jdbc.sql(TABLES).query(String.class).list();
    }
}
