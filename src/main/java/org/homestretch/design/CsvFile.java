package org.homestretch.design;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** A table for a spreadsheet (RFC 4180, UTF-8 with its mark), in which nothing that somebody typed can be a formula. */
public final class CsvFile {

    /** What a spreadsheet may take for the beginning of a formula; also in the letters of a wider script. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20|%";

    private CsvFile() {}

    public static byte[] of(List<String> head, Stream<List<String>> rows) {
        var text = Stream.concat(Stream.of(head), rows).map(CsvFile::row).collect(joining());
        return ("\uFEFF" + text).getBytes(UTF_8);
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvFile::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var inert = mayBeFormula(text) || mayBeFormula(text.stripLeading()) ? "'" + text : text;
        return '"' + inert.replace("\"", "\"\"") + '"';
    }

    private static boolean mayBeFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
