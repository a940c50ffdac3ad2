package org.homestretch.plan.template;

import static java.util.Objects.requireNonNullElse;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.DraftSchedule;
import org.jspecify.annotations.Nullable;

/**
 * A template that comes with the product, as its data file says it. Each amount is the one of the exercise's source, and what
 * that leaves open stays open.
 *
 * @param key lasting name, equal to the file's
 * @param description when to use it, and what to settle before
 * @param phase none when the plan has no phases
 */
record StartingPoint(
        String key,
        String title,
        String description,
        @Nullable Phase phase,
        List<Line> lines,
        List<ExerciseContent.Source> sources) {

    /** The phase that the plan begins with. */
    record Phase(String name, int weeks, String next) {}

    /**
     * @param exercise its key
     * @param often none leaves it to the therapist
     * @param note to any client
     */
    record Line(
            String exercise,
            @Nullable Often often,
            @Nullable Integer weeks,
            @Nullable Integer reviewWeeks,
            @Nullable String note) {

        TemplateLine of(Exercise found) {
            var suggested = DraftLine.of(found, null);
            var schedule = often == null ? suggested.schedule() : often.schedule();
            return new TemplateLine(found.revision(), suggested.dosage(), schedule, weeks, reviewWeeks, note);
        }
    }

    /** One of the three: every so many days, some times a week, or when needed. */
    record Often(
            @Nullable Integer everyDays,
            @Nullable Integer timesADay,
            @Nullable Integer timesAWeek,
            @Nullable Boolean whenNeeded) {

        DraftSchedule schedule() {
            if (requireNonNullElse(whenNeeded, false)) return of(DraftSchedule.Kind.WHEN_NEEDED, Set.of());
            if (timesAWeek != null) return of(DraftSchedule.Kind.TIMES_A_WEEK, Set.of());
            if (everyDays != null && everyDays > 1) return of(DraftSchedule.Kind.EVERY_DAYS, Set.of());
            return of(DraftSchedule.Kind.ON_DAYS, EnumSet.allOf(DayOfWeek.class));
        }

        private DraftSchedule of(DraftSchedule.Kind kind, Set<DayOfWeek> days) {
            return new DraftSchedule(kind, days, everyDays, timesAWeek, timesADay, Set.of(), null, null, null);
        }

        boolean saysOne() {
            var daily = everyDays != null && timesADay != null && timesAWeek == null && whenNeeded == null;
            var weekly = everyDays == null && timesADay == null && timesAWeek != null && whenNeeded == null;
            var needed = everyDays == null && timesADay == null && timesAWeek == null && whenNeeded != null;
            return daily || weekly || needed;
        }
    }

    /** The same at every start and on every node. */
    TemplateId id() {
        return new TemplateId(UUID.nameUUIDFromBytes(("starting-point/" + key).getBytes(StandardCharsets.UTF_8)));
    }

    DraftPhase draftPhase() {
        return phase == null ? DraftPhase.NONE : new DraftPhase(phase.name(), phase.weeks(), phase.next());
    }

    Template template(Function<String, Exercise> exercises) {
        var found =
                lines.stream().map(it -> it.of(exercises.apply(it.exercise()))).toList();
        var content = new TemplateContent(title, description, found);
        return Template.comingWithTheProduct(id(), content, new Template.Basis(draftPhase(), sources));
    }
}
