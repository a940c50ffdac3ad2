package org.homestretch.rights;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.homestretch.design.Paper;
import org.homestretch.design.PrintedPage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The record on paper. No more rows are held than one document shows; a long record has several, each a whole one.
 */
final class ReadableRecord {

    static final int ROWS = 400;

    /** Takes a finished document. */
    interface Documents {
        void add(int number, byte[] pdf) throws IOException;
    }

    /** A heading with its rows. */
    record Section(String part, List<List<String>> rows) {}

    private final PrintedPage page;
    private final ReadableRow words;
    private final Map<String, Object> about;
    private final Locale locale;
    private final Documents documents;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Section open;
    private int rows;
    private int number;

    ReadableRecord(PrintedPage page, ReadableRow words, Map<String, Object> about, Locale locale, Documents documents) {
        this.page = page;
        this.words = words;
        this.about = about;
        this.locale = locale;
        this.documents = documents;
    }

    void begin(RecordPart part) {
        open = new Section(part.key(), new ArrayList<>());
        sections.add(open);
    }

    void add(RecordPart part, JsonNode row) throws IOException {
        for (var line : words.of(part, row).toList()) {
            if (rows == ROWS) {
                print();
                begin(part);
            }
            if (open != null) open.rows().add(line);
            rows++;
        }
    }

    void finish() throws IOException {
        print();
    }

    private void print() throws IOException {
        number++;
        var variables = new HashMap<>(about);
        variables.put("sections", List.copyOf(sections));
        variables.put("number", number);
        documents.add(number, page.print("record", locale, variables, new NoDrawings(), Map.of(), Paper.of(locale)));
        sections.clear();
        rows = 0;
    }
}
