package org.homestretch.library.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.library.pack.ImportLine;
import org.homestretch.library.pack.ImportReport;

/** The report of an import as a table for a spreadsheet, in which nothing can be a formula. */
final class ImportCsv {

    /** What a spreadsheet may take for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private ImportCsv() {}

    static byte[] of(ImportReport report, Component place) {
        var words = new ImportWords(place);
        var head = Stream.of("result", "exercise", "place", "notes")
                .map(it -> place.getTranslation("library.import.csv." + it))
                .toList();
        var rows = report.lines().stream().map(it -> cells(it, words, place));
        var text = Stream.concat(Stream.of(head), rows).map(ImportCsv::row).collect(joining());
        return ("\uFEFF" + text).getBytes(UTF_8);
    }

    private static List<String> cells(ImportLine line, ImportWords words, Component place) {
        return List.of(
                place.getTranslation("library.import.outcome." + line.outcome()),
                line.name(),
                line.place(),
                line.notes().stream().map(words::sentence).collect(joining(" ")));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(ImportCsv::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var inert = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + inert.replace("\"", "\"\"") + '"';
    }
}
