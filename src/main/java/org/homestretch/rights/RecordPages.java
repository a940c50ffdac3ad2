package org.homestretch.rights;

import static org.homestretch.rights.RecordPart.PLANS;

import java.util.Locale;
import org.homestretch.caseload.ClientSummary;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The parts of a record in words, page by page from the newest, made from the statements of the export. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RecordPages {

    private static final int ROWS = 10;

    /** A version of a plan has many lines, and hardly ever is any but the newest looked for. */
    private static final int VERSIONS = 1;

    /** The statements give their rows oldest first. */
    private static final String NEWEST = """
            select row from (select row, row_number() over () number from (%s) part (row)) numbered
            order by number desc offset :offset limit :most""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MessageSource texts;

    RecordPages(JdbcClient jdbc, JsonMapper json, MessageSource texts) {
        this.jdbc = jdbc;
        this.json = json;
        this.texts = texts;
    }

    RecordPage read(ClientSummary client, String key, int page, Locale locale) {
        var part = RecordPart.ALL.stream()
                .filter(it -> it.key().equals(key) && ReadingInEmergencies.isShown(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A record has no such part"));
        var most = part == PLANS ? VERSIONS : ROWS;
        var words = new ReadableRow(texts, locale, client.zone());
        var found = jdbc.sql(NEWEST.formatted(part.sql()))
                .param("client", client.id().value())
                .param("offset", Math.max(0, page) * most)
                .param("most", most + 1)
                .query(String.class)
                .list();
        var rows = found.stream()
                .limit(most)
                .flatMap(it -> words.of(part, json.readTree(it)))
                .toList();
        return new RecordPage(key, rows, found.size() > most);
    }
}
