package org.homestretch.plan.change;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.DosageParts;
import org.homestretch.dosage.DosageParts.BranchPart;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.dosage.SideOrder;
import org.homestretch.dosage.Tempo;
import org.homestretch.dosage.VariantChoice;
import org.homestretch.plan.EveryDays;
import org.homestretch.plan.LineId;
import org.homestretch.plan.OnDays;
import org.homestretch.plan.Schedule;
import org.jspecify.annotations.Nullable;

/** Plans and edits of them, drawn from a seed. */
final class AnyPlan {

    private static final List<String> EXERCISES = List.of("supine-twist", "cat-stretch", "bridge", "neck-turn");
    private static final LocalDate START = LocalDate.of(2026, 11, 2);

    private final Random random;

    AnyPlan(long seed) {
        random = new Random(seed * 1_000_003);
    }

    PlanContents plan() {
        var lines = new ArrayList<PlanLine>();
        for (int i = random.nextInt(7); i > 0; i--) lines.add(line());
        return new PlanContents("Plan " + random.nextInt(3), lines);
    }

    /** Adds, removes and edits lines, and says which. */
    PlanContents edited(PlanContents plan, Set<LineId> edited) {
        var lines = new ArrayList<PlanLine>();
        for (var line : plan.lines()) {
            switch (random.nextInt(5)) {
                case 0 -> edited.add(line.line());
                case 1 -> {
                    var other = edited(line);
                    if (!other.equals(line)) edited.add(line.line());
                    lines.add(other);
                }
                default -> lines.add(line);
            }
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            var line = line();
            edited.add(line.line());
            lines.add(random.nextInt(lines.size() + 1), line);
        }
        return new PlanContents(plan.title(), lines);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    PlanLine line() {
        return new PlanLine(
                new LineId(new UUID(random.nextLong(), random.nextLong())),
                ChangeCases.id(EXERCISES.get(below(EXERCISES.size()))),
                dosage(),
                schedule(),
                note(),
                note());
    }

    /** The line with one part drawn anew, which may be what it was. */
    private PlanLine edited(PlanLine it) {
        return switch (below(16)) {
            case 0 -> with(it, it.exerciseRevision(), it.dosage(), it.schedule(), note(), it.privateNote());
            case 1 -> with(it, it.exerciseRevision(), it.dosage(), it.schedule(), it.note(), note());
            case 2, 3 -> with(it, it.exerciseRevision(), it.dosage(), schedule(), it.note(), it.privateNote());
            case 4 ->
                with(
                        it,
                        ChangeCases.id(EXERCISES.get(below(4))),
                        it.dosage(),
                        it.schedule(),
                        it.note(),
                        it.privateNote());
            default -> with(it, it.exerciseRevision(), edited(it.dosage()), it.schedule(), it.note(), it.privateNote());
        };
    }

    private static PlanLine with(
            PlanLine line,
            UUID exercise,
            DosageParts dosage,
            @Nullable Schedule schedule,
            @Nullable String note,
            @Nullable String privateNote) {
        return new PlanLine(line.line(), exercise, dosage, schedule, note, privateNote);
    }

    private DosageParts edited(DosageParts it) {
        var other = dosage();
        var part = below(12);
        return new DosageParts(
                part == 0 ? other.sets() : it.sets(),
                part == 1 ? other.amount() : it.amount(),
                part == 2 ? other.branches() : it.branches(),
                part == 3 ? other.holdSeconds() : it.holdSeconds(),
                part == 4 ? other.restSeconds() : it.restSeconds(),
                part == 5 ? other.tempo() : it.tempo(),
                part == 6 ? other.laterality() : it.laterality(),
                part == 7 ? other.sideOrder() : it.sideOrder(),
                part == 8 ? other.load() : it.load(),
                part == 9 ? other.effortCeiling() : it.effortCeiling(),
                part == 10 ? other.variant() : it.variant(),
                part == 11 ? other.bonusAfterClick() : it.bonusAfterClick());
    }

    private DosageParts dosage() {
        return new DosageParts(
                maybe(1 + below(3)),
                maybe(amount()),
                branches(),
                maybe(1 + below(3)),
                maybe(30 * (1 + below(3))),
                maybe(new Tempo(1 + below(2), 1 + below(2))),
                Laterality.values()[below(5)],
                maybe(SideOrder.values()[below(4)]),
                maybe("band " + below(2)),
                maybe(below(3)),
                maybe(new VariantChoice("foot", "way " + below(2))),
                random.nextBoolean());
    }

    private List<BranchPart> branches() {
        var branches = new ArrayList<BranchPart>();
        if (random.nextBoolean()) branches.add(new BranchPart("ice", maybe(amount())));
        if (random.nextBoolean()) branches.add(below(branches.size() + 1), new BranchPart("heat", maybe(amount())));
        return branches;
    }

    private Amount amount() {
        var low = 1 + below(3);
        return random.nextBoolean() ? new Repetitions(low, low + below(2)) : new Seconds(low, low + below(2));
    }

    private @Nullable Schedule schedule() {
        var recurrence = random.nextBoolean()
                ? new EveryDays(1 + below(3))
                : new OnDays(Set.of(DayOfWeek.of(1 + below(3)), DayOfWeek.of(5 + below(3))));
        var from = START.plusDays(below(3));
        return maybe(new Schedule(recurrence, 1 + below(2), from, maybe(from.plusDays(30 + below(2)))));
    }

    private @Nullable String note() {
        return maybe("Note " + below(3));
    }

    private <T> @Nullable T maybe(T value) {
        return below(4) == 0 ? null : value;
    }
}
