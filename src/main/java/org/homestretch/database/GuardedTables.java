package org.homestretch.database;

import java.util.stream.Collectors;
import org.homestretch.shared.ConfigurationRefused;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That row-level security stands on every table with a practice, and that the run-time role has no way round it. */
final class GuardedTables {

    private final JdbcClient owner;

    GuardedTables(DatabaseAccess access) {
        this.owner = JdbcClient.create(access.ownerDataSource());
    }

    void require() {
        refuse("has tables without forced row-level security", """
                select c.relname from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'practice_id' and not a.attisdropped
                where n.nspname = current_schema() and c.relkind in ('r', 'p')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                  and '%s' <> ''
                order by 1""");
        refuse("lets the run-time role act as the owner of tables", """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = current_schema() and c.relkind in ('r', 'p')
                  and pg_has_role('%s', c.relowner, 'member')
                order by 1""");
    }

    private void refuse(String what, String tablesSql) {
        var tables = owner.sql(tablesSql.formatted(DatabaseAccess.APP_ROLE)).query(String.class).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!tables.isEmpty()) {
            throw new ConfigurationRefused(
                    "homestretch.database", what + " (" + tables + "), so practices would not be apart");
        }
    }
}
