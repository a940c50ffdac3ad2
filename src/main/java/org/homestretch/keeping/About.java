package org.homestretch.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a backup is of, as its first entry says. */
record About(
        Instant madeAt,
        List<Migration> migrations,
        List<Table> tables,
        List<Partition> partitions,
        Map<String, Long> sequences,
        Defences defences) {

    record Migration(String version, int checksum) {}

    /** A table with the columns that are copied, in their order in the file. */
    record Table(String name, List<String> columns) {}

    /** A part of a table that the running program made; its rows are copied with the whole. */
    record Partition(String name, String of, String bounds) {}

    /** How much keeps practices apart and history as it is. */
    record Defences(int policies, int forcedTables, int triggers, int constraints, int grants) {}

    String lastVersion() {
        return migrations.getLast().version();
    }
}
