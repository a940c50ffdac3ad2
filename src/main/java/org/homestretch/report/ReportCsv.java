package org.homestretch.report;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.design.CsvFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows that a report rests on, for a spreadsheet. Names of columns never change; times are ISO 8601. */
@Component
class ReportCsv {

    private static final List<String> COLUMNS = List.of(
            "session",
            "date",
            "slot",
            "performed_at",
            "zone",
            "received_at",
            "entry",
            "corrected",
            "clock_corrected",
            "pain_before",
            "pain_after",
            "effort",
            "could_not",
            "could_not_words",
            "stopped",
            "stopped_words",
            "note",
            "exercise",
            "side",
            "target_low",
            "target_high",
            "done",
            "bonus",
            "tighter_side",
            "variant",
            "preparations");

    byte[] of(List<ReportRow> rows) {
        return CsvFile.of(COLUMNS, rows.stream().map(ReportCsv::cells));
    }

    private static List<String> cells(ReportRow row) {
        var cells = new ArrayList<String>();
        for (var value : new @Nullable Object[] {
            row.session(),
            row.date(),
            row.slot(),
            row.performedAt(),
            row.zone(),
            row.receivedAt(),
            row.entry(),
            row.corrected(),
            row.clockCorrected(),
            row.painBefore(),
            row.painAfter(),
            row.effort(),
            row.barrier(),
            row.barrierWords(),
            row.stopped(),
            row.stoppedWords(),
            row.note(),
            row.exercise(),
            row.side(),
            row.low(),
            row.high(),
            row.amount(),
            row.bonus(),
            row.tighter(),
            row.variant(),
            row.preparations()
        }) {
            cells.add(value == null ? "" : value.toString());
        }
        return cells;
    }
}
