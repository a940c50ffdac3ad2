package org.homestretch.rights;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Dates;
import org.homestretch.design.PrintedPage;
import org.homestretch.identity.CurrentPractice;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is kept of a client into one archive, row by row, so that no record is too long for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WritingExport {

    static final String FORM = "homestretch-record";
    static final int VERSION = 1;

    private static final int ROWS_AT_ONCE = 50;

    private final JdbcTemplate jdbc;
    private final PrintedPage page;
    private final CurrentPractice practice;
    private final MessageSource texts;
    private final JsonMapper json;
    private final Clock clock;

    WritingExport(
            JdbcTemplate jdbc,
            PrintedPage page,
            CurrentPractice practice,
            MessageSource texts,
            JsonMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.page = page;
        this.practice = practice;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    void write(ClientSummary client, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("record.json"));
        writeJson(client, zip);
        zip.closeEntry();
        writePdf(client, zip);
        zip.finish();
    }

    private void writeJson(ClientSummary client, OutputStream out) throws IOException {
        var locale = client.language();
        print(
                out,
                "{\"form\":" + quoted(FORM) + ",\"version\":" + VERSION + ",\"madeAt\":"
                        + quoted(clock.instant() + ""));
        print(
                out,
                ",\"practice\":"
                        + json.writeValueAsString(Map.of("name", practice.get().name())));
        print(out, ",\"leftOut\":" + quoted(say("rights.export.leftOut", locale)));
        for (var part : RecordPart.ALL) {
            print(out, ",\n" + quoted(part.key()) + ":[");
            var first = new boolean[] {true};
            rows(part, client, row -> {
                print(out, (first[0] ? "\n" : ",\n") + row);
                first[0] = false;
            });
            print(out, "]");
        }
        print(out, "}\n");
    }

    private void writePdf(ClientSummary client, ZipOutputStream zip) throws IOException {
        var locale = client.language();
        Map<String, Object> about = Map.of(
                "name", client.name(),
                "practice", practice.get().name(),
                "made", Dates.moment(clock.instant(), client.zone(), locale));
        var record = new ReadableRecord(
                page, new ReadableRow(texts, locale, client.zone()), about, locale, (number, pdf) -> {
                    zip.putNextEntry(new ZipEntry(number == 1 ? "record.pdf" : "record-" + number + ".pdf"));
                    zip.write(pdf);
                    zip.closeEntry();
                });
        for (var part : RecordPart.ALL) {
            record.begin(part);
            rows(part, client, row -> record.add(part, json.readTree(row)));
        }
        record.finish();
    }

    private interface Row {
        void take(String json) throws IOException;
    }

    private void rows(RecordPart part, ClientSummary client, Row row) {
        var own = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        own.setFetchSize(ROWS_AT_ONCE);
        new NamedParameterJdbcTemplate(own)
                .query(part.sql(), Map.of("client", client.id().value()), found -> {
                    try {
                        row.take(found.getString(1));
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                });
    }

    private String quoted(String text) {
        return json.writeValueAsString(text);
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private static void print(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
