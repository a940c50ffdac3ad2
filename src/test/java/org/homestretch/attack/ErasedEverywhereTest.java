package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.attack.Ids.Kind.CLIENT;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.EmbeddedData;
import org.homestretch.identity.SignedIn;
import org.homestretch.rights.ErasureReason;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.homestretch.support.TwoOwners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of the database, read as its superuser, before and after somebody of whom there is everything is erased. */
@HomestretchTest
@Tag("E14")
class ErasedEverywhereTest {

    /** Where the number of an erased client may still stand. */
    private static final Set<String> MAY_NAME_THE_ID = Set.of(
            "account",
            "audit_entry",
            "care_relationship",
            "client",
            "erasure",
            "plan",
            "progress_report",
            "progress_report_signature");

    /** The library's exercises, whose words are of nobody, are left out. */
    private static final String TABLES = """
            select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace
              and c.relname not in ('exercise_revision', 'exercise_search') and c.relkind in ('r', 'p') and not c.relispartition order by 1""";

    @Autowired
    ApplicationContext context;

    @Autowired
    Practices practices;

    @Autowired
    Environment running;

    private EmbeddedData data;
    private JdbcClient everything;
    private SignedIn owner;
    private Belongings belongings;

    @BeforeEach
    void somebody_of_whom_there_is_everything() {
        data = EmbeddedData.of(running);
        everything = JdbcClient.create(data.everything());
        owner = practices.practice();
        belongings = Belongings.make(context, owner);
    }

    @AfterEach
    void leave() {
        data.close();
    }

    @Test
    void no_word_address_or_name_of_an_erased_client_is_in_any_table_and_its_number_only_where_it_must_be() {
        var client = belongings.ids().id(CLIENT);
        var address = everything
                .sql("select email from client where id = :id")
                .param("id", client)
                .query(String.class)
                .single();
        var words = List.of(
                address,
                "Mara Lindt",
                "Keep it light.",
                "disc L4",
                "Not now.",
                "Now again.",
                "Your back is calmer.",
                "Hello.",
                "For us.");
        for (var word : words) assertThat(tablesWith(word)).as(word).isNotEmpty();

        context.getBean(TwoOwners.class).erase(owner, new ClientId(client), "Mara Lindt", ErasureReason.ASKED);

        for (var word : words) assertThat(tablesWith(word)).as(word).isEmpty();
        assertThat(MAY_NAME_THE_ID).containsAll(tablesWith(client.toString()));
        assertThat(tablesWith(belongings.client().accountId().toString()))
                .isSubsetOf("account", "audit_entry", "client");
    }

    /** With an appointment book, when care began or a report was signed would lead back to whose it was. */
    @Test
    void no_row_that_may_still_name_the_number_has_a_date_from_before_the_erasure() {
        var client = belongings.ids().id(CLIENT);
        assertThat(datesOf(client)).contains("care_relationship.started_at", "progress_report_signature.signed_at");

        context.getBean(TwoOwners.class).erase(owner, new ClientId(client), "Mara Lindt", ErasureReason.ASKED);

        assertThat(datesOf(client)).isEmpty();
    }

    /** Columns of rows with the number that tell a time before now, or before the erasure once there is one. */
    private Set<String> datesOf(UUID client) {
        var found = new TreeSet<String>();
        var columns = everything
                .sql("""
                        select table_name || '.' || column_name || '.' || data_type from information_schema.columns
                        where table_schema = 'public' and table_name in (:tables)
                          and data_type in ('date', 'timestamp with time zone')""")
                .param("tables", MAY_NAME_THE_ID)
                .query(String.class)
                .list();
        for (var column : columns) {
            if (column.startsWith("audit_entry.")) continue;
            var parts = column.split("\\.");
            var rows = everything
                    .sql("""
                            select count(*) from %s r where strpos(r::text, :client) > 0 and r.%2$s <> 'epoch' and r.%2$s <
                              cast(coalesce((select erased_at from erasure where client_id = :id), now()) as %3$s)""".formatted(parts[0], parts[1], parts[2]))
                    .param("client", client.toString())
                    .param("id", client)
                    .query(Long.class)
                    .single();
            if (rows > 0) found.add(parts[0] + "." + parts[1]);
        }
        return found;
    }

    /** Of this practice, in words or in bytes. */
    private Set<String> tablesWith(String word) {
        var hex = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        var found = new TreeSet<String>();
        for (var table : everything.sql(TABLES).query(String.class).list()) {
            var rows = everything
                    .sql(
                            "select count(*) from %s r where r::text like :practice and (strpos(r::text, :word) > 0 or strpos(r::text, :hex) > 0)"
                                    .formatted(table))
                    .param("practice", "%" + owner.practiceId() + "%")
                    .param("word", word)
                    .param("hex", hex)
                    .query(Long.class)
                    .single();
            if (rows > 0) found.add(table);
        }
        return found;
    }
}
