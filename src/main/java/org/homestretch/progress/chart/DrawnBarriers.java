package org.homestretch.progress.chart;

import java.util.List;
import java.util.Optional;
import org.homestretch.progress.BarrierCount;
import org.homestretch.progress.PeriodProgress;
import org.homestretch.progress.Topic;

/** Draws why sessions were not possible, or ended early. */
record DrawnBarriers(PeriodProgress period, ChartWords words) {

    Optional<RowBars> chart() {
        var barriers = period.barriers();
        if (barriers.isEmpty()) return Optional.empty();
        var all = barriers.stream().mapToInt(BarrierCount::times).sum();
        var most = barriers.getFirst();
        var table = words.table(
                "barriers.caption",
                List.of("barriers.reason", "barriers.couldNot", "barriers.stopped"),
                barriers.stream()
                        .map(it -> List.of(name(it), "" + it.couldNot(), "" + it.stopped()))
                        .toList());
        return Optional.of(new RowBars(
                words.text(
                        words.say("barriers.finding", name(most), most.times(), all),
                        period.explanation(Topic.BARRIERS),
                        table),
                null,
                List.of(new RowBars.BarGroup(
                        null,
                        null,
                        barriers.stream().map(it -> row(it, most.times())).toList()))));
    }

    private RowBars.BarRow row(BarrierCount barrier, int most) {
        return new RowBars.BarRow(
                name(barrier), (double) barrier.times() / most, words.say("barriers.times", barrier.times()));
    }

    private String name(BarrierCount barrier) {
        return words.text(barrier.barrier().messageKey());
    }
}
