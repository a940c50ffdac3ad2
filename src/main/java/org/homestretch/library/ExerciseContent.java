package org.homestretch.library;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.figure.Placement;
import org.homestretch.figure.PosedFigure;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an exercise, as its data file says it. A revision holds one content for ever; a changed file
 * makes a new revision.
 *
 * @param key the exercise's lasting name, lower case with hyphens; equals the file name
 * @param summary one sentence for a client
 * @param associations which structures the source connects with which patterns, and how firmly; its author's opinion
 * @param rep the phases of one rep in order; the counter ticks on the return
 * @param figure how it is drawn; without one its position is shown
 * @param notInSource decisions that the source leaves to the therapist; never filled in silently
 * @param easier keys of the exercises to step back to
 * @param harder keys of the exercises to go on with; each of them names this one as easier
 * @param media a practice's own photos and videos, in the order in which they are shown
 */
public record ExerciseContent(
        String key,
        String name,
        String summary,
        List<Purpose> purposes,
        Position position,
        List<Region> regions,
        List<Equipment> equipment,
        List<Structure> structures,
        List<Pattern> patterns,
        List<Association> associations,
        List<Preparation> preparations,
        List<Step> steps,
        List<Phase> rep,
        @Nullable String endFeel,
        String effortCue,
        String stopRule,
        List<Variant> variants,
        @Nullable String clickRule,
        SuggestedDosage dosage,
        List<EducationLink> education,
        List<String> cautions,
        List<Decision> notInSource,
        List<Source> sources,
        @MayBeLeftOut List<String> easier,
        @MayBeLeftOut List<String> harder,
        @Nullable PosedFigure figure,
        @MayBeLeftOut List<Media> media) {

    // Revisions that were stored before there were progressions and photos lack them.
    public ExerciseContent {
        easier = easier == null ? List.of() : List.copyOf(easier);
        harder = harder == null ? List.of() : List.copyOf(harder);
        media = media == null ? List.of() : List.copyOf(media);
    }

    public enum Purpose {
        STRETCH,
        MOBILITY,
        STRENGTH,
        BALANCE,
        BREATHING,
        RELAXATION,
        SELF_CARE
    }

    public enum Position {
        SUPINE(Placement.SUPINE),
        PRONE(Placement.PRONE),
        SIDE_LYING(Placement.SIDE_LYING_LEFT),
        FOUR_POINT(Placement.FOUR_POINT),
        KNEELING(Placement.KNEELING),
        SITTING(Placement.SITTING),
        STANDING(Placement.STANDING);

        private final Placement placement;

        Position(Placement placement) {
            this.placement = placement;
        }

        /** How a figure is placed that shows the position and nothing more. */
        Placement placement() {
            return placement;
        }
    }

    public enum Region {
        NECK,
        SHOULDER,
        ELBOW_AND_HAND,
        MID_BACK,
        LOW_BACK,
        HIP,
        KNEE,
        ANKLE_AND_FOOT,
        WHOLE_BODY
    }

    public enum Equipment {
        MAT,
        CHAIR,
        WALL,
        STEP,
        TOWEL,
        BAND,
        PILLOW,
        ICE_PACK,
        WEIGHT,
        SUPPORT,
        STICK,
        TABLE
    }

    /** What a therapist decides when the source is silent. */
    public enum Decision {
        SETS,
        FREQUENCY,
        COURSE,
        CONTRAINDICATIONS
    }

    /** A joint or muscle that the exercise is meant for. */
    public record Structure(String key, String name, Kind kind) {
        public enum Kind {
            JOINT,
            MUSCLE,
            NERVE,
            TENDON,
            OTHER
        }
    }

    /** How a complaint shows itself, in words that a client would use. */
    public record Pattern(String key, String name) {}

    /** The source's claim that a structure goes with a pattern. */
    public record Association(String structure, String pattern, Claim claim) {
        public enum Claim {
            STRONG,
            MODERATE,
            TENTATIVE
        }
    }

    /** Something done first that may change the amount; the name fits into "With {name} 4–6 times". */
    public record Preparation(String key, String name, String question, String instruction) {}

    /**
     * One instruction. Where left and right are given they replace the text for a session on that side.
     *
     * @param why the reason, shown on demand
     */
    public record Step(
            Role role,
            String text,
            @Nullable String why,
            @Nullable String left,
            @Nullable String right) {

        public enum Role {
            PREPARATION,
            SET_UP,
            MOVEMENT,
            HOLD,
            RETURN,
            CUE,
            BREATHING,
            SAFETY
        }

        public String textFor(@Nullable Side side) {
            var sided = side == Side.LEFT ? left : side == Side.RIGHT ? right : null;
            return sided == null ? text : sided;
        }
    }

    /** One phase of a rep and its usual seconds. */
    public record Phase(Kind kind, int seconds) {
        public enum Kind {
            MOVE,
            HOLD,
            RETURN
        }
    }

    /** A way to aim the exercise, with ordered values; the therapist presets one, the client logs the one used. */
    public record Variant(String key, String name, List<Value> values) {
        /** One value and the area it targets. */
        public record Value(String key, String name, String area) {}
    }

    /** Education shown with the exercise, when the trigger holds. */
    public record EducationLink(String item, Trigger trigger) {
        public enum Trigger {
            ALWAYS,
            PAIN_HIGH,
            DIFFICULTY_HIGH
        }
    }

    /** Where the facts come from; the words are ours. */
    public record Source(
            String title,
            String author,
            @Nullable String publisher,
            @Nullable URI link,
            LocalDate read) {

        /** What may be opened: the link, if it is the full https address of a page and not something that runs. */
        public @Nullable URI page() {
            return link != null && "https".equals(link.getScheme()) && link.getHost() != null ? link : null;
        }
    }

    /**
     * A photo or video that the practice took itself.
     *
     * @param words what is to be seen, for whoever does not see it
     * @param width in pixels, as it is shown
     */
    public record Media(UUID id, Kind kind, String words, int width, int height) {
        public enum Kind {
            PHOTO,
            VIDEO
        }

        /** Where it is fetched. */
        public String address() {
            return ReadingMedia.ADDRESS + id;
        }
    }

    /** The photo that stands for a figure, where nobody has posed one. */
    public Optional<Media> photoForFigure() {
        return figure != null
                ? Optional.empty()
                : media.stream().filter(it -> it.kind() == Media.Kind.PHOTO).findFirst();
    }

    public Optional<Preparation> preparation(String preparationKey) {
        return preparations.stream()
                .filter(it -> it.key().equals(preparationKey))
                .findFirst();
    }

    public Optional<Variant> variant(String variantKey) {
        return variants.stream().filter(it -> it.key().equals(variantKey)).findFirst();
    }

    /** The same under another key and name. */
    public ExerciseContent named(String otherKey, String otherName) {
        return with(otherKey, otherName, sources, education, easier, harder, figure, media);
    }

    /** The same with other sources. */
    public ExerciseContent sourced(List<Source> otherSources) {
        return with(key, name, otherSources, education, easier, harder, figure, media);
    }

    /** The same with other lessons, and other exercises to step back to or go on with. */
    public ExerciseContent linked(List<EducationLink> lessons, List<String> otherEasier, List<String> otherHarder) {
        return with(key, name, sources, lessons, otherEasier, otherHarder, figure, media);
    }

    /** The same with another figure, and other photos and videos. */
    public ExerciseContent showing(@Nullable PosedFigure otherFigure, List<Media> otherMedia) {
        return with(key, name, sources, education, easier, harder, otherFigure, otherMedia);
    }

    private ExerciseContent with(
            String otherKey,
            String otherName,
            List<Source> otherSources,
            List<EducationLink> lessons,
            List<String> otherEasier,
            List<String> otherHarder,
            @Nullable PosedFigure otherFigure,
            List<Media> otherMedia) {
        return new ExerciseContent(
                otherKey,
                otherName,
                summary,
                purposes,
                position,
                regions,
                equipment,
                structures,
                patterns,
                associations,
                preparations,
                steps,
                rep,
                endFeel,
                effortCue,
                stopRule,
                variants,
                clickRule,
                dosage,
                lessons,
                cautions,
                notInSource,
                otherSources,
                otherEasier,
                otherHarder,
                otherFigure,
                otherMedia);
    }
}
