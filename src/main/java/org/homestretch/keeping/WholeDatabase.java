package org.homestretch.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * All tables at one moment, as the superuser copies them out and in. Copying in fires no trigger and checks no key, since
 * the rows were whole when they were copied out and what triggers keep is among them.
 */
final class WholeDatabase implements AutoCloseable {

    private static final String TABLES = """
            select c.relname, a.attname from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
              and c.relname <> 'flyway_schema_history'
            order by c.relname, a.attnum""";
    private static final String PARTITIONS = """
            select c.relname, i.inhparent::regclass::text, pg_get_expr(c.relpartbound, c.oid) from pg_class c
              join pg_inherits i on i.inhrelid = c.oid
            where c.relnamespace = 'public'::regnamespace and c.relispartition and c.relkind = 'r' order by 1""";
    private static final String MIGRATIONS = """
            select version, coalesce(checksum, 0) from flyway_schema_history
            where success and version is not null order by installed_rank""";
    private static final String SEQUENCES = """
            select sequencename, coalesce(last_value, 0) from pg_sequences where schemaname = 'public' order by 1""";
    private static final String DEFENCES = """
            select
              (select count(*) from pg_policies where schemaname = 'public'),
              (select count(*) from pg_class where relnamespace = 'public'::regnamespace and not relispartition
                 and relrowsecurity and relforcerowsecurity),
              (select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid
                 where c.relnamespace = 'public'::regnamespace and not c.relispartition
                   and not tgisinternal and tgenabled = 'O'),
              (select count(*) from pg_constraint k join pg_class c on c.oid = k.conrelid
                 where c.relnamespace = 'public'::regnamespace and not c.relispartition),
              (select count(*) from information_schema.role_table_grants where grantee = 'homestretch_app')""";

    private final Connection connection;

    private WholeDatabase(Connection connection) {
        this.connection = connection;
    }

    /** As it is now, however much is written meanwhile. */
    static WholeDatabase reading(DataSource superuser) throws SQLException {
        var whole = new WholeDatabase(superuser.getConnection());
        whole.connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        whole.connection.setReadOnly(true);
        whole.connection.setAutoCommit(false);
        whole.execute("set local timezone = 'UTC'");
        return whole;
    }

    static WholeDatabase writing(DataSource superuser) throws SQLException {
        var whole = new WholeDatabase(superuser.getConnection());
        whole.connection.setAutoCommit(false);
        whole.execute("set local session_replication_role = replica");
        return whole;
    }

    About about(Instant now) throws SQLException {
        return new About(now, migrations(), tables(), partitions(), sequences(), defences());
    }

    List<About.Migration> migrations() throws SQLException {
        var migrations = new ArrayList<About.Migration>();
        query(MIGRATIONS, row -> migrations.add(new About.Migration(row.getString(1), row.getInt(2))));
        return migrations;
    }

    List<About.Table> tables() throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        query(
                TABLES,
                row -> columns.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(row.getString(2)));
        return columns.entrySet().stream()
                .map(it -> new About.Table(it.getKey(), it.getValue()))
                .toList();
    }

    private List<About.Partition> partitions() throws SQLException {
        var partitions = new ArrayList<About.Partition>();
        query(
                PARTITIONS,
                row -> partitions.add(new About.Partition(row.getString(1), row.getString(2), row.getString(3))));
        return partitions;
    }

    /** Makes those parts that the migrations did not make, as the program does: owned and guarded like the whole. */
    void divide(List<About.Partition> partitions) throws SQLException {
        for (var part : partitions) {
            execute("""
                    do $$ begin
                      if to_regclass('%1$s') is null then
                        create table %1$s partition of %2$s %3$s;
                        alter table %1$s owner to homestretch_owner;
                        alter table %1$s enable row level security;
                        alter table %1$s force row level security;
                      end if;
                    end $$""".formatted(quoted(part.name()), part.of(), part.bounds()));
        }
    }

    private Map<String, Long> sequences() throws SQLException {
        var sequences = new LinkedHashMap<String, Long>();
        query(SEQUENCES, row -> sequences.put(row.getString(1), row.getLong(2)));
        return sequences;
    }

    About.Defences defences() throws SQLException {
        var found = new ArrayList<About.Defences>();
        query(
                DEFENCES,
                row -> found.add(
                        new About.Defences(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5))));
        return found.getFirst();
    }

    void copyOut(About.Table table, OutputStream out) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("copy (select %s from %s) to stdout".formatted(columns(table), quoted(table.name())), out);
    }

    void empty(List<About.Table> tables) throws SQLException {
        execute("truncate " + tables.stream().map(it -> quoted(it.name())).collect(Collectors.joining(", ")));
    }

    void copyIn(About.Table table, InputStream rows) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(quoted(table.name()), columns(table)), rows);
    }

    void goOnFrom(Map<String, Long> sequences) throws SQLException {
        for (var sequence : sequences.entrySet()) {
            if (sequence.getValue() == 0) continue;
            try (var statement = connection.prepareStatement("select setval(format('%I', ?)::regclass, ?)")) {
                statement.setString(1, sequence.getKey());
                statement.setLong(2, sequence.getValue());
                statement.execute();
            }
        }
    }

    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        execute("analyze");
    }

    private static String columns(About.Table table) {
        return table.columns().stream().map(WholeDatabase::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void query(String sql, Row row) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) row.read(rows);
        }
    }

    private interface Row {
        void read(java.sql.ResultSet row) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
