package org.homestretch.library.pack;

import java.util.List;
import java.util.Optional;
import org.homestretch.library.pack.ImportLine.Outcome;

/** What was found in a file and what becomes of each part, in the order of the file; nothing is stored yet. */
public record ImportReport(List<ImportLine> lines) {

    public ImportReport {
        lines = List.copyOf(lines);
    }

    public List<ImportLine> with(Outcome outcome) {
        return lines.stream().filter(it -> it.outcome() == outcome).toList();
    }

    /** What can be added. */
    public List<Offered> taken() {
        return lines.stream().map(ImportLine::taken).flatMap(Optional::stream).toList();
    }
}
