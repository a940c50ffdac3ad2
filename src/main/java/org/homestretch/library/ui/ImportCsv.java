package org.homestretch.library.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.design.CsvFile;
import org.homestretch.library.pack.ImportLine;
import org.homestretch.library.pack.ImportReport;

/** The report of an import as a table for a spreadsheet. */
final class ImportCsv {

    private ImportCsv() {}

    static byte[] of(ImportReport report, Component place) {
        var words = new ImportWords(place);
        var head = Stream.of("result", "exercise", "place", "notes")
                .map(it -> place.getTranslation("library.import.csv." + it))
                .toList();
        return CsvFile.of(head, report.lines().stream().map(it -> cells(it, words, place)));
    }

    private static List<String> cells(ImportLine line, ImportWords words, Component place) {
        return List.of(
                place.getTranslation("library.import.outcome." + line.outcome()),
                line.name(),
                line.place(),
                line.notes().stream().map(words::sentence).collect(joining(" ")));
    }
}
