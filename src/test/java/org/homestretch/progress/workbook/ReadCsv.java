package org.homestretch.progress.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a table for spreadsheets back as a spreadsheet does. */
final class ReadCsv {

    private static final Pattern CELL = Pattern.compile("\\G\"((?:[^\"]|\"\")*)\"(,|\r\n)");

    private ReadCsv() {}

    /** The rows by the names of their columns, as they stand in the file. */
    static List<Map<String, String>> rows(byte[] file) {
        var lines = new ArrayList<List<String>>();
        var line = new ArrayList<String>();
        var text = new String(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        var cell = CELL.matcher(text);
        var end = 0;
        while (cell.find()) {
            line.add(cell.group(1).replace("\"\"", "\""));
            end = cell.end();
            if (cell.group(2).equals(",")) continue;
            lines.add(List.copyOf(line));
            line.clear();
        }
        if (end < text.length()) throw new IllegalStateException("No cell: " + text.substring(end));
        return lines.stream().skip(1).map(it -> named(lines.getFirst(), it)).toList();
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        var row = new LinkedHashMap<String, String>();
        for (var index = 0; index < columns.size(); index++) row.put(columns.get(index), cells.get(index));
        return row;
    }
}
