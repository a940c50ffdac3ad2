package org.homestretch.plan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.plan.LineId;
import org.homestretch.shared.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two authors made of the same version. What only one of them changed is as that one wants it; what
 * both changed differently is a conflict, which the author of the draft decides. From when it holds, and why, stays the
 * draft's own.
 */
public final class PlanMerge {

    /** What is decided as one: of the whole plan, or of one line. An exercise goes with its dosage, which fits no other. */
    public enum Part {
        TITLE,
        ORDER,
        PHASE,
        PRESENCE,
        DOSAGE,
        SCHEDULE,
        NOTE,
        PRIVATE_NOTE
    }

    public enum Choice {
        MINE,
        THEIRS
    }

    /** @param line none for what concerns the whole plan */
    public record Conflict(@Nullable LineId line, Part part) {}

    private record Prescribed(UUID exercise, DraftDosage dosage) {}

    private final DraftPlan base;
    private final DraftPlan theirs;
    private final DraftPlan mine;

    public PlanMerge(DraftPlan base, DraftPlan theirs, DraftPlan mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    public DraftPlan base() {
        return base;
    }

    public DraftPlan theirs() {
        return theirs;
    }

    public DraftPlan mine() {
        return mine;
    }

    /** Whole plan first, then in the order of the merged lines, and the same whatever is chosen. */
    public List<Conflict> conflicts() {
        var found = new ArrayList<Conflict>();
        merge(conflict -> {
            found.add(conflict);
            return Choice.MINE;
        });
        return List.copyOf(found);
    }

    /** The next draft, on top of their version. Where nothing is chosen it is as the draft has it. */
    public DraftPlan result(Map<Conflict, Choice> chosen) {
        return merge(conflict -> chosen.getOrDefault(conflict, Choice.MINE));
    }

    private DraftPlan merge(Function<Conflict, Choice> chooser) {
        var title = pick(new Conflict(null, Part.TITLE), base.title(), theirs.title(), mine.title(), chooser);
        var phase = pick(new Conflict(null, Part.PHASE), base.phase(), theirs.phase(), mine.phase(), chooser);
        var order = new MergedOrder(ids(base), ids(theirs), ids(mine));
        var ordered = order.conflicts() ? chooser.apply(new Conflict(null, Part.ORDER)) : Choice.MINE;
        var lines = order.of(ordered).stream()
                .flatMap(id -> line(id, chooser).stream())
                .toList();
        return new DraftPlan(
                Objects.requireNonNullElse(title, ""),
                lines,
                mine.effectiveFrom(),
                mine.reason(),
                Objects.requireNonNullElse(phase, DraftPhase.NONE),
                theirs.basedOn());
    }

    private Optional<DraftLine> line(LineId id, Function<Conflict, Choice> chooser) {
        var was = find(base, id);
        var them = find(theirs, id);
        var me = find(mine, id);
        if (them != null && me != null) return Optional.of(fields(was, them, me, chooser));
        var left = them == null ? me : them;
        if (was == null || left == null) return Optional.ofNullable(left);
        if (same(was, left)) return Optional.empty();
        var choice = chooser.apply(new Conflict(id, Part.PRESENCE));
        return Optional.ofNullable(choice == Choice.MINE ? me : them);
    }

    private static DraftLine fields(
            @Nullable DraftLine was, DraftLine them, DraftLine me, Function<Conflict, Choice> chooser) {
        var of = new FieldPicker(me.line(), was, them, me, chooser);
        var prescribed =
                Objects.requireNonNull(of.pick(Part.DOSAGE, it -> new Prescribed(it.exerciseRevision(), it.dosage())));
        return new DraftLine(
                me.line(),
                prescribed.exercise(),
                prescribed.dosage(),
                Objects.requireNonNull(of.pick(Part.SCHEDULE, DraftLine::schedule)),
                of.pick(Part.NOTE, it -> Typed.orNone(it.note())),
                of.pick(Part.PRIVATE_NOTE, it -> Typed.orNone(it.privateNote())),
                me.origin());
    }

    private record FieldPicker(
            LineId line, @Nullable DraftLine was, DraftLine them, DraftLine me, Function<Conflict, Choice> chooser) {

        <T> @Nullable T pick(Part part, Function<DraftLine, @Nullable T> field) {
            return PlanMerge.pick(
                    new Conflict(line, part),
                    was == null ? null : field.apply(was),
                    field.apply(them),
                    field.apply(me),
                    chooser);
        }
    }

    private static <T> @Nullable T pick(
            Conflict conflict, @Nullable T was, @Nullable T them, @Nullable T me, Function<Conflict, Choice> chooser) {
        if (Objects.equals(them, me) || Objects.equals(them, was)) return me;
        if (Objects.equals(me, was)) return them;
        return chooser.apply(conflict) == Choice.MINE ? me : them;
    }

    private static boolean same(DraftLine one, DraftLine other) {
        return Stream.<Function<DraftLine, @Nullable Object>>of(
                        DraftLine::exerciseRevision,
                        DraftLine::dosage,
                        DraftLine::schedule,
                        it -> Typed.orNone(it.note()),
                        it -> Typed.orNone(it.privateNote()))
                .allMatch(field -> Objects.equals(field.apply(one), field.apply(other)));
    }

    private static @Nullable DraftLine find(DraftPlan plan, LineId id) {
        return plan.lines().stream()
                .filter(it -> it.line().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static List<LineId> ids(DraftPlan plan) {
        return plan.lines().stream().map(DraftLine::line).toList();
    }
}
