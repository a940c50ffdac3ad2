package org.homestretch.plan.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.homestretch.library.ExerciseContent.Equipment;
import org.homestretch.library.ExerciseContent.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * Something that a well reported exercise plan states and this draft does not; told quietly, and never in the way of
 * publishing.
 *
 * <p>The items are those of the Consensus on Exercise Reporting Template (Slade, Dionne, Underwood, Buchbinder, Br J
 * Sports Med 2016;50:1428–1437) that a plan can leave out here. Others need no line: what equipment (1), how each
 * exercise is done (8) and when to stop (11) come with the exercise; that it is done alone at home (3, 4, 9, 12) and how
 * adherence is kept (5, 16) is what the product is; lessons (10) come with the exercises that have some; sets, amounts
 * and days (13) are asked before publishing; who teaches (2) is the author.
 *
 * @param field where it is said, by the names that problems have
 * @param exercises the names of those that leave it out; empty when the plan as a whole does
 */
public record PlanGap(Item item, String field, List<String> exercises) {

    public enum Item {
        /** Item 1 and 13: the weight or band of what is done against one. */
        LOAD,
        /** Item 7: by what rule the client goes on; a range to grow into, or how hard it may get. */
        PROGRESSION,
        /** Item 13: the length of the programme. */
        COURSE,
        /** Item 6: what encourages the client; a note in the therapist's own words. */
        MOTIVATION,
        /** Items 14 and 15: how it was fitted to this client, and why it starts where it does. */
        REASON
    }

    public PlanGap {
        exercises = List.copyOf(exercises);
    }

    /** Those of the draft, in the order of the form; none while it has no exercise. */
    public static List<PlanGap> of(List<PlannedLine> lines, @Nullable String reason) {
        var gaps = new ArrayList<PlanGap>();
        if (lines.isEmpty()) return gaps;
        inLines(gaps, Item.LOAD, "load", lines, PlanGap::lacksLoad);
        inLines(gaps, Item.PROGRESSION, "effortCeiling", lines, PlanGap::lacksProgression);
        inLines(gaps, Item.COURSE, "until", lines, it -> it.line().schedule().until() == null);
        if (lines.stream().allMatch(it -> isBlank(it.line().note()))) {
            gaps.add(new PlanGap(Item.MOTIVATION, "lines[0].note", List.of()));
        }
        if (isBlank(reason)) gaps.add(new PlanGap(Item.REASON, "reason", List.of()));
        return gaps;
    }

    private static void inLines(
            List<PlanGap> gaps, Item item, String field, List<PlannedLine> lines, Predicate<PlannedLine> lacks) {
        var lacking = lines.stream().filter(lacks).toList();
        if (lacking.isEmpty()) return;
        var place = "lines[" + lines.indexOf(lacking.getFirst()) + "]." + field;
        gaps.add(new PlanGap(
                item, place, lacking.stream().map(it -> it.exercise().name()).toList()));
    }

    private static boolean lacksLoad(PlannedLine planned) {
        var content = planned.content();
        return content.purposes().contains(Purpose.STRENGTH)
                && content.equipment().contains(Equipment.BAND)
                && isBlank(planned.line().dosage().load());
    }

    private static boolean lacksProgression(PlannedLine planned) {
        var dosage = planned.line().dosage();
        return dosage.effortCeiling() == null && dosage.amount().high() == null;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
