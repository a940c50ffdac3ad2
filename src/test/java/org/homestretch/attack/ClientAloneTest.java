package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.attack.Ids.Kind.*;
import static org.homestretch.support.Practices.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Statements that forget to ask whose rows they want, run for a client, against every table that the catalog knows to hold
 * what belongs to one: by a column of its own or through a foreign key.
 */
@HomestretchTest
@Tag("A11")
class ClientAloneTest {

    /** An account is of many things (who wrote, who signed), so that a reference to one makes no table a client's. */
    private static final String TABLES = """
            with recursive a_clients as (
                select c.oid from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
                  and (c.relname in ('client', 'account')
                    or exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
                      and a.attname in ('client_id', 'account_id')))
                union
                select k.conrelid from pg_constraint k join a_clients on a_clients.oid = k.confrelid
                where k.contype = 'f' and k.confrelid <> 'account'::regclass and not
                  (select relispartition from pg_class where oid = k.conrelid))
            select relname from pg_class where oid in (select oid from a_clients) order by 1""";

    /** Nothing here fills them; that a policy stands on them is asked of every table. */
    private static final Set<String> EMPTY = Set.of(
            "erasure",
            "account_session",
            "attention_act",
            "client_day",
            "client_day_due",
            "favourite_exercise",
            "message_mail",
            "password_reset",
            "progression_decision",
            "recovery_code",
            "session_log_withdrawal",
            "time_code");

    @Autowired
    ApplicationContext context;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource ownerData;

    private final List<String> broken = new ArrayList<>();

    Belongings mine;
    Belongings other;

    @BeforeEach
    void two_clients_of_one_practice() {
        var owner = practices.practice();
        mine = filled(owner);
        other = filled(owner);
    }

    private Belongings filled(SignedIn owner) {
        var made = Belongings.make(context, owner);
        var filling = new Filling(context, made);
        filling.add();
        filling.session();
        return made;
    }

    @Test
    void each_that_the_role_may_use_has_a_policy_that_only_takes_away() {
        var open = jdbc.sql("""
                        select c.relname from pg_class c where c.relname in (:tables)
                        and c.relnamespace = 'public'::regnamespace
                        and has_any_column_privilege(c.oid, 'select, insert, update')
                        and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
                          and p.polcmd in ('*', 'r') and pg_get_expr(p.polqual, p.polrelid) like '%current_client()%')""").param("tables", tables()).query(String.class).list();

        assertThat(open).isEmpty();
        assertThat(tables()).hasSizeGreaterThan(30);
    }

    @Test
    @Tag("A1")
    void no_statement_of_a_client_reaches_a_row_of_another() {
        for (var table : tables()) {
            var theirs = " from %s r where r::text similar to '%%(%s)%%'".formatted(table, idsOf(other));
            var seenByThem = rows(other.client(), "select" + theirs);
            var seenByTherapist = rows(other.therapist(), "select" + theirs);
            var hasRows = seenByTherapist.matches("[1-9]\\d*") || seenByThem.matches("[1-9]\\d*");
            if (!hasRows && !EMPTY.contains(table) && !Reach.isDenied(seenByTherapist))
                broken.add(table + " has no row to try: " + seenByThem + ", " + seenByTherapist);
            none(table, "select" + theirs);
            none(table, "delete" + theirs);
            for (var column : updatable(table)) {
                none(
                        table,
                        "update %1$s r set %2$s = %2$s where r::text similar to '%%(%3$s)%%'"
                                .formatted(table, column, idsOf(other)));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("A4")
    void no_row_is_written_for_another_client() {
        for (var table : tables()) {
            var written = rows(mine.client(), insert(table));
            var isRefused = Reach.isDenied(written) || written.contains("row-level security");
            var isNews = table.equals("audit_entry");
            if (!isRefused && !isNews) broken.add(table + ": " + written);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void what_is_ones_own_is_still_there() {
        for (var table :
                List.of("client", "plan", "plan_version", "prescription", "session_log", "exercise_log", "set_log")) {
            var count = rows(mine.client(), "select from " + table);
            if (!count.matches("[1-9]\\d*")) broken.add(table + ": " + count);
            var seenByStaff = rows(mine.therapist(), "select from " + table);
            if (Integer.parseInt(seenByStaff) < 2 * Integer.parseInt(count))
                broken.add(table + " as staff: " + seenByStaff);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void an_account_of_a_client_without_a_client_sees_nobody() {
        var nobody = new SignedIn(
                UUID.randomUUID(),
                mine.client().practiceId(),
                "No One",
                "no@example.org",
                mine.client().roles());

        assertThat(rows(nobody, "select from client")).isEqualTo("0");
        assertThat(rows(nobody, "select from session_log")).isEqualTo("0");
    }

    @Test
    void what_a_connection_did_for_a_client_is_forgotten_by_its_next_borrower() {
        for (var round = 0; round < 50; round++) {
            assertThat(rows(mine.client(), "select from client")).isEqualTo("1");
            assertThat(rows(mine.therapist(), "select from client")).isEqualTo("2");
        }
    }

    @Test
    void no_view_shows_what_its_owner_may_see() {
        var open = """
                select relname from pg_class where relnamespace = 'public'::regnamespace
                and (relkind = 'm' or relkind = 'v' and not coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}')""";
        var owner = JdbcClient.create(ownerData);

        assertThat(owner.sql(open).query(String.class).list()).isEmpty();
    }

    private void none(String table, String statement) {
        var reached = rows(mine.client(), statement);
        if (!reached.equals("0") && !Reach.isDenied(reached)) broken.add(table + ": " + statement + ": " + reached);
    }

    /** Names the other client by whatever column leads to one. */
    private String insert(String table) {
        var columns = columns(table);
        var values = Stream.of(
                        new String[] {"client_id", other.ids().get(CLIENT)},
                        new String[] {"session_log_id", other.ids().get(LOG)},
                        new String[] {"plan_version_id", other.ids().get(VERSION)},
                        new String[] {"plan_id", planOf(other)},
                        new String[] {"account_id", other.client().accountId().toString()},
                        new String[] {"id", UUID.randomUUID().toString()})
                .filter(it -> columns.contains(it[0]))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(table + " is led to a client by none of the known columns"));
        var role = columns.contains("role") ? ", role" : "";
        return "insert into %s (practice_id, %s%s) values ('%s', '%s'%s)"
                .formatted(
                        table,
                        values[0],
                        role,
                        mine.client().practiceId(),
                        values[1],
                        role.isEmpty() ? "" : ", 'CLIENT'");
    }

    private String planOf(Belongings whose) {
        return as(
                whose.therapist(),
                () -> transaction.execute(_ -> jdbc.sql("select plan_id::text from plan_version where id = :id")
                        .param("id", whose.ids().id(VERSION))
                        .query(String.class)
                        .single()));
    }

    private String idsOf(Belongings whose) {
        return String.join(
                "|",
                whose.ids().get(CLIENT),
                whose.client().accountId().toString(),
                whose.ids().get(VERSION),
                whose.ids().get(LOG));
    }

    private List<String> updatable(String table) {
        return jdbc.sql("""
                        select attname from pg_attribute where attrelid = (:table)::regclass and attnum > 0
                        and not attisdropped and has_column_privilege(attrelid, attnum, 'update') limit 1""").param("table", table).query(String.class).list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("select attname from pg_attribute where attrelid = (:table)::regclass and attnum > 0")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private List<String> tables() {
        return jdbc.sql(TABLES).query(String.class).list();
    }

    private String rows(SignedIn who, String statement) {
        return new Reach(jdbc, transaction).of(who, statement);
    }
}
