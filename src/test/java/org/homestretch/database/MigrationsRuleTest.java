package org.homestretch.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The program of the last release goes on beside a schema of the next one, which only adds to what it knows. What it knew may go
 * one release after the program stopped using it: raise {@link #RELEASED} with each release.
 */
@Tag("R11")
class MigrationsRuleTest {

    /** The last migration of the last release; nothing has been released yet: those up to this day may still break. */
    private static final String RELEASED = "V202611261999";

    private static final Map<String, Pattern> BREAKING = Map.of(
            "drops or renames a table or column", words("drop table|drop column|rename (to|column)|rename \\w+ to"),
            "drops a column", words("alter table[^;]* drop (?!constraint|default|not null|identity|expression)\\w+"),
            "alters a column's type", words("alter column \\w+ (set data )?type|alter \\w+ type"),
            "adds a column that the older program cannot leave out",
                    words(
                            "add (column )?(if not exists )?(?!constraint)\\w+ (?![^,;]*\\b(default|generated)\\b)[^,;]*not null"),
            "asks for what the older program may leave out", words("set not null"));

    @Test
    void migrations_since_the_last_release_leave_what_it_uses() throws IOException {
        try (var files = Files.walk(Path.of("db/migration"))) {
            var newer = files.filter(it -> it.toString().endsWith(".sql"))
                    .filter(it -> it.getFileName().toString().compareTo(RELEASED) > 0)
                    .toList();
            var found = new ArrayList<String>();
            for (var file : newer) for (var what : breaks(Files.readString(file))) found.add(file + " " + what);
            assertThat(found).isEmpty();
        }
    }

    @Test
    void what_would_break_the_older_program_is_found() {
        assertThat(List.of(
                        "alter table a drop column b;",
                        "alter table a\n  drop b;",
                        "drop table a;",
                        "alter table a rename to b;",
                        "alter table a rename column b to c;",
                        "alter table a alter column b type bigint;",
                        "alter table a alter column b set not null;",
                        "alter table a add column b text not null;",
                        "alter table a add b text not null check (b <> '');"))
                .allSatisfy(it -> assertThat(breaks(it)).as(it).isNotEmpty());
        assertThat(List.of(
                        "create table a (b text not null);",
                        "alter table a add column b text;",
                        "alter table a add column b text not null default '';",
                        "alter table a add column b text default '' not null;",
                        "alter table a drop constraint a_ck;",
                        "-- drop table a;\nselect 1;",
                        "drop index a_ix; drop policy p on a; drop trigger t on a;"))
                .allSatisfy(it -> assertThat(breaks(it)).as(it).isEmpty());
    }

    private static List<String> breaks(String sql) {
        var plain = sql.replaceAll("--[^\n]*", " ").replaceAll("\\s+", " ");
        return BREAKING.entrySet().stream()
                .filter(it -> it.getValue().matcher(plain).find())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static Pattern words(String expression) {
        return Pattern.compile("\\b(" + expression + ")", Pattern.CASE_INSENSITIVE);
    }
}
