package org.homestretch.plan.draft;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.homestretch.plan.LineId;
import org.homestretch.plan.draft.PlanMerge.Choice;
import org.homestretch.plan.draft.PlanMerge.Conflict;
import org.homestretch.plan.draft.PlanMerge.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for any two authors; each case comes from its seed, so a failure can be run again. */
class PlanMergeTest {

    private static final int CASES = 10_000;

    /** The parts of a line that are decided as one. */
    private static final Map<Part, Function<DraftLine, @Nullable Object>> PARTS = Map.of(
            Part.DOSAGE, it -> List.of(it.exerciseRevision(), it.dosage()),
            Part.SCHEDULE, DraftLine::schedule,
            Part.NOTE, DraftLine::note,
            Part.PRIVATE_NOTE, DraftLine::privateNote);

    @Test
    void every_edit_of_either_side_is_in_the_result_or_asked_about() {
        for (int seed = 0; seed < CASES; seed++) {
            var any = new AnyDrafts(seed);
            var merge = new PlanMerge(any.base, any.theirs, any.mine);
            var result = merge.result(Map.of());
            var asked = new HashSet<Conflict>();
            for (var id : all(any)) {
                for (var part : PARTS.entrySet()) {
                    var was = value(any.base, id, part.getValue());
                    var them = value(any.theirs, id, part.getValue());
                    var me = value(any.mine, id, part.getValue());
                    if (find(any.theirs, id) == null || find(any.mine, id) == null) continue;
                    var expected = Objects.equals(me, was) ? them : me;
                    if (!Objects.equals(me, was) && !Objects.equals(them, was) && !Objects.equals(me, them)) {
                        asked.add(new Conflict(id, part.getKey()));
                    }
                    assertThat(value(result, id, part.getValue()))
                            .as("seed %d", seed)
                            .isEqualTo(expected);
                }
                assertPresence(any, result, id, asked, seed);
            }
            assertThat(merge.conflicts().stream().filter(it -> it.line() != null))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(asked);
        }
    }

    @Test
    void it_does_not_matter_who_is_who() {
        for (int seed = 0; seed < CASES; seed++) {
            var any = new AnyDrafts(seed);
            var one = new PlanMerge(any.base, any.theirs, any.mine);
            var other = new PlanMerge(any.base, any.mine, any.theirs);
            assertThat(other.conflicts()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(one.conflicts());
            for (var choice : Choice.values()) {
                var swapped = choice == Choice.MINE ? Choice.THEIRS : Choice.MINE;
                var here = one.result(all(one, choice));
                var there = other.result(all(other, swapped));
                assertThat(there.title()).as("seed %d", seed).isEqualTo(here.title());
                assertThat(there.phase()).as("seed %d", seed).isEqualTo(here.phase());
                assertThat(there.lines()).as("seed %d", seed).isEqualTo(here.lines());
            }
        }
    }

    @Test
    void an_author_alone_gets_what_was_written() {
        for (int seed = 0; seed < CASES; seed++) {
            var any = new AnyDrafts(seed);
            var mineAlone = new PlanMerge(any.base, any.base, any.mine);
            var theirsAlone = new PlanMerge(any.base, any.theirs, any.base);
            assertThat(mineAlone.conflicts()).as("seed %d", seed).isEmpty();
            assertThat(mineAlone.result(Map.of()).lines()).as("seed %d", seed).isEqualTo(any.mine.lines());
            assertThat(theirsAlone.result(Map.of()).lines()).as("seed %d", seed).isEqualTo(any.theirs.lines());
            assertThat(theirsAlone.result(Map.of()).basedOn()).isEqualTo(any.theirs.basedOn());
        }
    }

    @Test
    void the_order_is_that_of_who_changed_it() {
        for (int seed = 0; seed < CASES; seed++) {
            var any = new AnyDrafts(seed);
            var merge = new PlanMerge(any.base, any.theirs, any.mine);
            var before = shared(any.base, any);
            var them = shared(any.theirs, any);
            var me = shared(any.mine, any);
            var bothMoved = !them.equals(before) && !me.equals(before) && !them.equals(me);
            assertThat(merge.conflicts().contains(new Conflict(null, Part.ORDER)))
                    .as("seed %d", seed)
                    .isEqualTo(bothMoved);
            assertThat(shared(merge.result(Map.of()), any))
                    .as("seed %d", seed)
                    .isEqualTo(me.equals(before) ? them : me);
        }
    }

    private static void assertPresence(AnyDrafts any, DraftPlan result, LineId id, HashSet<Conflict> asked, int seed) {
        var was = find(any.base, id);
        var them = find(any.theirs, id);
        var me = find(any.mine, id);
        var isThere = find(result, id) != null;
        if (was == null || them != null && me != null) {
            assertThat(isThere).as("seed %d", seed).isTrue();
        } else if (them == null && me == null) {
            assertThat(isThere).as("seed %d", seed).isFalse();
        } else {
            var edited = !was.equals(them == null ? me : them);
            if (edited) asked.add(new Conflict(id, Part.PRESENCE));
            assertThat(isThere).as("seed %d", seed).isEqualTo(edited && me != null);
        }
    }

    private static Map<Conflict, Choice> all(PlanMerge merge, Choice choice) {
        return merge.conflicts().stream().collect(toMap(it -> it, _ -> choice));
    }

    private static List<LineId> all(AnyDrafts any) {
        var ids = new ArrayList<LineId>();
        for (var plan : List.of(any.base, any.theirs, any.mine)) {
            plan.lines().forEach(it -> ids.add(it.line()));
        }
        return ids.stream().distinct().toList();
    }

    private static List<LineId> shared(DraftPlan plan, AnyDrafts any) {
        return plan.lines().stream()
                .map(DraftLine::line)
                .filter(it -> find(any.theirs, it) != null && find(any.mine, it) != null)
                .toList();
    }

    private static @Nullable Object value(DraftPlan plan, LineId id, Function<DraftLine, @Nullable Object> part) {
        var line = find(plan, id);
        return line == null ? null : part.apply(line);
    }

    private static @Nullable DraftLine find(DraftPlan plan, LineId id) {
        return plan.lines().stream()
                .filter(it -> it.line().equals(id))
                .findFirst()
                .orElse(null);
    }
}
