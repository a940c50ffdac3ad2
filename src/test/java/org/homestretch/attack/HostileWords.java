package org.homestretch.attack;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts words that would run in some language into every column of a practice that holds what people typed. Which columns
 * these are the database says itself, so that a new one is found; each is marked by its name, to see where it is shown.
 */
record HostileWords(DataSource everything, UUID practice) {

    /** What would be seen in a page where markup became one. */
    static final String MARK = "data-hostile";

    /** Stands before the name of the column. */
    static final String CANARY = "zaunkoenig.";

    /** For markup, attributes, templates, formulas, letters that turn, SQL, heads of mails, paths and links, the short ones first. */
    private static final List<String> PAYLOADS = List.of(
            "<img src=x onerror=window.hostile=1 " + MARK + ">",
            "\"'></textarea></title></script><script " + MARK + ">window.hostile=1</script>",
            "<svg " + MARK + " onload=window.hostile=1>",
            "&lt;img src=x onerror=window.hostile=1 " + MARK + "&gt;",
            "{{constructor.constructor('window.hostile=1')()}} ${window.hostile=1} #{7*7} {0} '{1}",
            "[x](javascript:window.hostile=1) javascript:window.hostile=1",
            "=HYPERLINK(\"https://example.org\",\"x\") @SUM(1)",
            "\u202egnp.exe\u202c",
            "'; drop table client; --",
            "../../../etc/passwd",
            "\r\nBcc: thief@example.org\r\n\r\n<b " + MARK + ">x</b>");

    private static final String SHORTEST = "<b " + MARK + ">";
    private static final String LINK = "javascript:window.hostile=1";

    /** Text that is not held to a list, a pattern or another row, and in a practice. */
    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join information_schema.tables t on t.table_name = c.table_name and t.table_schema = 'public'
            where c.table_schema = 'public' and c.data_type in ('text', 'jsonb') and t.table_type = 'BASE TABLE'
              and c.table_name not like 'audit%' and c.table_name <> 'flyway_schema_history'
              and (c.table_name = 'practice' or exists (
                select from information_schema.columns p
                where p.table_name = c.table_name and p.column_name = 'practice_id'))
              and not exists (
                select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                where k.conrelid = c.table_name::regclass and a.attname = c.column_name
                  and (k.contype in ('p', 'f', 'u')
                    or pg_get_constraintdef(k.oid) ~ ('\\m' || c.column_name || '\\M (~|= ANY|= ''|= lower)')))
            order by 1, 2""";

    /** What is no text of a person, and why. */
    static final Map<String, String> NOT_TYPED = Map.ofEntries(
            Map.entry("account.password_hash", "a hash"),
            Map.entry("invitation.token_hash", "a hash"),
            Map.entry("password_reset.token_hash", "a hash"),
            Map.entry("recovery_code.code_hash", "a hash"),
            Map.entry("account.email", "held to the form of an address"),
            Map.entry("client.email", "held to the form of an address"),
            Map.entry("client.zone", "a zone"),
            Map.entry("client.language", "a language"),
            Map.entry("client.consent_version", "ours"),
            Map.entry("consent.version", "ours"),
            Map.entry("consent.locale", "a language"),
            Map.entry("passkey.transports", "of a list"),
            Map.entry("practice.zone", "a zone"),
            Map.entry("session_log.zone", "a zone"),
            Map.entry("help_asked.zone", "a zone"),
            Map.entry("measure_answer.zone", "a zone"),
            Map.entry("measure_answer.engine_version", "ours"),
            Map.entry("measure_assignment.measure", "a key"),
            Map.entry("exercise_revision.exercise_key", "a key"),
            Map.entry("exercise_log.variant", "a key"),
            Map.entry("account_session.browser", "of a list"),
            Map.entry("account_session.system", "of a list"),
            Map.entry("account_session.network", "worked out"),
            Map.entry("account_session.browser_hash", "worked out"),
            Map.entry("exercise_log.target", "numbers and codes"),
            Map.entry("exercise_search.name", "made of the exercise"),
            Map.entry("measure_answer.answers", "numbers and codes"),
            Map.entry("own_exercise.imported_as", "a key"),
            Map.entry("prescription.dosage", "numbers and codes"),
            Map.entry("prescription.schedule", "numbers and codes"),
            Map.entry("progression_decision.proposed", "numbers and codes"),
            Map.entry("progression_decision.rule_version", "ours"),
            Map.entry("attention_act.evidence", "worked out"),
            Map.entry("progress_report.policy", "ours"));

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]*|[a-z0-9_]+([-.:/+][A-Za-z0-9_]+)*|[a-z]+[A-Z]\\w*"
            + "|own-.*|\\p{XDigit}{8}-.*|\\d{4}-\\d\\d-\\d\\d.*|P[\\dTDHMS]+|[-+.\\d]+|\\w+/\\w+");

    private static final JsonMapper JSON = JsonMapper.shared();

    /** @param typed columns that hold what people type, and of them those that now hold hostile words */
    record Filled(Set<String> typed, Set<String> hostile) {}

    Filled fill() throws SQLException {
        var filled = new Filled(new TreeSet<>(), new TreeSet<>());
        try (var connection = everything.getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            // Neither what is written once nor what belongs together matters to how it is shown.
            jdbc.sql("set session_replication_role = replica").update();
            try {
                for (var column : jdbc.sql(COLUMNS).query().listOfRows()) {
                    var table = "" + column.get("table_name");
                    var name = "" + column.get("column_name");
                    if (NOT_TYPED.containsKey(table + "." + name)) continue;
                    filled.typed().add(table + "." + name);
                    var isFilled = "jsonb".equals(column.get("data_type"))
                            ? document(jdbc, table, name)
                            : text(connection, table, name);
                    if (isFilled) filled.hostile().add(table + "." + name);
                }
            } finally {
                jdbc.sql("set session_replication_role = default").update();
            }
        }
        return filled;
    }

    /** As many as the column takes. */
    static String upTo(int length, String column) {
        var canary = CANARY + column + " ";
        var words = new ArrayList<String>();
        var left = length - canary.length();
        for (var payload : PAYLOADS) {
            if (payload.length() + 1 > left) break;
            words.add(payload);
            left -= payload.length() + 1;
        }
        return words.isEmpty() ? (SHORTEST + canary).strip() : canary + String.join(" ", words);
    }

    private boolean text(Connection connection, String table, String column) throws SQLException {
        for (var length : List.of(1500, 400, 110, 40)) {
            for (var which : List.of("true", column + " is not null")) {
                var sql = "update %s set %s = ? where %s = ? and %s"
                        .formatted(table, column, table.equals("practice") ? "id" : "practice_id", which);
                try (var update = connection.prepareStatement(sql)) {
                    update.setString(1, upTo(length, table + "." + column));
                    update.setObject(2, practice);
                    if (update.executeUpdate() > 0) return true;
                } catch (SQLException tooLong) {
                    // A rule of the column; a shorter one may pass it.
                    continue;
                }
            }
        }
        return false;
    }

    private boolean document(JdbcClient jdbc, String table, String column) {
        var rows = jdbc.sql(
                        "select ctid::text as place, %s::text as json from %s where practice_id = :id and %s is not null"
                                .formatted(column, table, column))
                .param("id", practice)
                .query()
                .listOfRows();
        var changed = false;
        for (var row : rows) {
            var json = JSON.readTree("" + row.get("json"));
            var hostile = hostile(json, "", table + "." + column);
            changed |= hostile.toString().contains(CANARY);
            jdbc.sql("update %s set %s = cast(:json as jsonb) where ctid = cast(:place as tid)"
                            .formatted(table, column))
                    .param("json", hostile.toString())
                    .param("place", row.get("place"))
                    .update();
        }
        return changed;
    }

    /** The same document with what people typed in it replaced. */
    private static JsonNode hostile(JsonNode json, String key, String column) {
        if (json instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames()))
                object.set(name, hostile(object.get(name), name, column));
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) array.set(i, hostile(array.get(i), key, column));
        } else if (json instanceof StringNode text) {
            if (key.equals("link")) return StringNode.valueOf(LINK);
            if (!CODE.matcher(text.stringValue()).matches()) return StringNode.valueOf(upTo(110, column));
        }
        return json;
    }
}
