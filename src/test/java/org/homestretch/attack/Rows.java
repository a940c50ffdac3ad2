package org.homestretch.attack;

import static java.util.stream.Collectors.joining;
import static org.homestretch.support.Practices.as;

import org.homestretch.identity.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A sum over every row that somebody's practice has of one person, to see that nothing of it was changed. Being refused
 * leaves a row of the audit.
 */
record Rows(JdbcClient jdbc, TransactionTemplate transaction) {

    private static final String READABLE = """
            select c.relname from pg_class c
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
              and has_table_privilege(c.oid, 'select') and c.relname not like 'audit%'
            order by 1""";

    String of(SignedIn reader, String mentioned) {
        var tables = jdbc.sql(READABLE).query(String.class).list();
        var all = tables.stream()
                .map(it -> "select '%s ' || r::text row from %s r where r::text like :mentioned".formatted(it, it))
                .collect(joining(" union all "));
        return as(
                reader,
                () -> transaction.execute(_ -> jdbc.sql(
                                "select count(*) || ' ' || coalesce(md5(string_agg(row, ',' order by row)), '') from ("
                                        + all + ") rows")
                        .param("mentioned", "%" + mentioned + "%")
                        .query(String.class)
                        .single()));
    }
}
