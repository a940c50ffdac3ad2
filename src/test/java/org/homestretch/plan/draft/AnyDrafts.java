package org.homestretch.plan.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homestretch.dosage.Laterality;
import org.homestretch.plan.LineId;
import org.jspecify.annotations.Nullable;

/** A version and what two authors make of it, drawn from a seed. */
final class AnyDrafts {

    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    private final Random random;
    final DraftPlan base;
    final DraftPlan theirs;
    final DraftPlan mine;

    AnyDrafts(long seed) {
        random = new Random(seed * 1_000_003);
        var lines = new ArrayList<DraftLine>();
        for (int i = random.nextInt(6); i > 0; i--) lines.add(line(id()));
        base = new DraftPlan("Title 0", lines, null, "", phase(), 3);
        theirs = edited(4);
        mine = edited(3);
    }

    private DraftPlan edited(int basedOn) {
        var lines = new ArrayList<DraftLine>();
        for (var line : base.lines()) {
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1, 2 -> lines.add(edited(line));
                default -> lines.add(line);
            }
        }
        if (random.nextInt(3) == 0) Collections.shuffle(lines, random);
        for (int i = random.nextInt(3); i > 0; i--) lines.add(random.nextInt(lines.size() + 1), line(id()));
        var phase = chance() ? phase() : base.phase();
        return new DraftPlan("Title " + random.nextInt(3), lines, null, "", phase, basedOn);
    }

    private DraftLine edited(DraftLine it) {
        var other = line(it.line());
        return new DraftLine(
                it.line(),
                chance() ? other.exerciseRevision() : it.exerciseRevision(),
                chance() ? other.dosage() : it.dosage(),
                chance() ? other.schedule() : it.schedule(),
                chance() ? other.note() : it.note(),
                chance() ? other.privateNote() : it.privateNote());
    }

    private DraftPhase phase() {
        return chance() ? DraftPhase.NONE : new DraftPhase("Phase " + random.nextInt(2), 4, "");
    }

    private boolean chance() {
        return random.nextInt(3) == 0;
    }

    private DraftLine line(LineId id) {
        return new DraftLine(
                id,
                new UUID(0, random.nextInt(2)),
                new DraftDosage(
                        maybe(random.nextInt(2)),
                        DraftCases.reps(1 + random.nextInt(2), 4),
                        List.of(),
                        null,
                        null,
                        null,
                        Laterality.NONE,
                        null,
                        null,
                        null,
                        null,
                        false),
                DraftSchedule.onDays(Set.of(DayOfWeek.of(1 + random.nextInt(2))), maybe(1), START, null),
                maybe("Note " + random.nextInt(2)),
                maybe("Private " + random.nextInt(2)));
    }

    private LineId id() {
        return new LineId(new UUID(random.nextLong(), random.nextLong()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
