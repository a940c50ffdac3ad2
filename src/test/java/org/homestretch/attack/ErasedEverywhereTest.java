package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.attack.Ids.Kind.CLIENT;
import static org.homestretch.support.Practices.as;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homestretch.caseload.ClientId;
import org.homestretch.database.EmbeddedData;
import org.homestretch.identity.SignedIn;
import org.homestretch.rights.Erasing;
import org.homestretch.rights.ErasureReason;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
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
                address, "Mara Lindt", "Keep it light.", "disc L4", "Your back is calmer.", "Hello.", "For us.");
        for (var word : words) assertThat(tablesWith(word)).as(word).isNotEmpty();

        as(owner, () -> context.getBean(Erasing.class).erase(new ClientId(client), "Mara Lindt", ErasureReason.ASKED));

        for (var word : words) assertThat(tablesWith(word)).as(word).isEmpty();
        assertThat(MAY_NAME_THE_ID).containsAll(tablesWith(client.toString()));
        assertThat(tablesWith(belongings.client().accountId().toString()))
                .isSubsetOf("account", "audit_entry", "client");
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
