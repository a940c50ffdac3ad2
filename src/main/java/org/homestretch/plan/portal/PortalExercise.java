package org.homestretch.plan.portal;

import java.util.List;
import java.util.UUID;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.SideOrder;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.FigurePicture;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * One prescription in full, as the portal shows it, with the texts in the client's language. What the therapist keeps
 * private has no place in it.
 *
 * @param prescription the id that a log refers to
 * @param figures its drawings for each side and variant, the usual one first; none where a photo stands for them
 * @param alternating whether the sides take turns rep by rep instead of one being finished first
 */
public record PortalExercise(
        UUID prescription,
        String exerciseKey,
        String name,
        String summary,
        ExerciseContent.Position position,
        String positionName,
        String dosageSentence,
        @Nullable String note,
        int minutes,
        int sets,
        Amount amount,
        List<ConditionalAmount> branches,
        @Nullable Integer holdSeconds,
        @Nullable Integer restSeconds,
        RepTime rep,
        List<Side> sides,
        boolean alternating,
        @Nullable SideOrder sideOrder,
        @Nullable String load,
        @Nullable Integer effortCeiling,
        String effortCue,
        String stopRule,
        @Nullable String clickRule,
        List<ExerciseContent.Preparation> preparations,
        List<Step> steps,
        List<Variant> variants,
        List<Education> education,
        List<String> cautions,
        List<ExerciseContent.Source> sources,
        List<FigurePicture> figures,
        List<Media> media) {

    /**
     * A photo or video that the practice took itself.
     *
     * @param words what is to be seen
     * @param width in pixels
     */
    public record Media(boolean video, String address, String words, int width, int height) {}

    /** The amount that replaces the exercise's own when the preparation was used. */
    public record ConditionalAmount(String preparation, Amount amount) {}

    public record Step(
            ExerciseContent.Step.Role role,
            String roleName,
            String text,
            @Nullable String why,
            @Nullable String left,
            @Nullable String right) {}

    /** @param preset the value that the therapist chose, when one was */
    public record Variant(
            String key, String name, @Nullable String preset, List<ExerciseContent.Variant.Value> values) {}

    public record Education(
            String key,
            ExerciseContent.EducationLink.Trigger trigger,
            String title,
            String introduction,
            List<String> tips) {}
}
