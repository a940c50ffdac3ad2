package org.homestretch.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * Rounds of sessions stored without a pause, then of rows committed so, in milliseconds: the middle of each round, and how they
 * stand to each other.
 */
final class InTurns {

    /** As many as the JVM needs until its times stay the same. */
    private static final int UNTIL_WARM = 10_000;

    final List<Double> sessions = new ArrayList<>();
    final List<Double> rows = new ArrayList<>();
    final List<Double> toRows = new ArrayList<>();

    /** Empty where pgbench is not installed, like the next. */
    final List<Double> pgbench = new ArrayList<>();

    final List<Double> toPgbench = new ArrayList<>();

    static void warm(DoubleSupplier store, OneRow row) throws Exception {
        row.learn();
        for (var write = 0; write < UNTIL_WARM; write++) {
            store.getAsDouble();
            row.commit();
        }
    }

    /** @param store stores a session and says how long it took */
    static InTurns of(int rounds, int writes, DoubleSupplier store, OneRow row) throws Exception {
        var turns = new InTurns();
        for (var round = 0; round < rounds; round++) turns.round(writes, store, row);
        return turns;
    }

    private void round(int writes, DoubleSupplier store, OneRow row) throws Exception {
        var stored = new ArrayList<Double>();
        var committed = new ArrayList<Double>();
        for (var write = 0; write < writes; write++) stored.add(store.getAsDouble());
        for (var write = 0; write < writes; write++) committed.add(row.commit());
        sessions.add(middle(stored));
        rows.add(middle(committed));
        toRows.add(middle(stored) / middle(committed));
        var byPgbench = row.byPgbench(writes);
        if (byPgbench.isEmpty()) return;
        pgbench.add(middle(byPgbench));
        toPgbench.add(middle(stored) / middle(byPgbench));
    }

    static double middle(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
