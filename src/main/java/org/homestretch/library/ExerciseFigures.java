package org.homestretch.library;

import static java.util.stream.Collectors.joining;
import static org.homestretch.library.ExerciseContent.Step.Role.HOLD;
import static org.homestretch.library.ExerciseContent.Step.Role.MOVEMENT;
import static org.homestretch.library.ExerciseContent.Step.Role.RETURN;
import static org.homestretch.library.ExerciseContent.Step.Role.SET_UP;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homestretch.figure.MovingFigure;
import org.homestretch.figure.Phase;
import org.homestretch.figure.PosedFigure;
import org.homestretch.shared.Side;
import org.jspecify.annotations.Nullable;

/** Draws the figures of exercises, and says where each drawing is fetched. */
public final class ExerciseFigures {

    public static final String ADDRESS = "/api/portal/figures/";

    private static final Set<ExerciseContent.Step.Role> SHOWN = Set.of(SET_UP, MOVEMENT, HOLD, RETURN);

    private ExerciseFigures() {}

    /** An exercise that nobody has posed shows the position that it is done in. */
    public static MovingFigure of(ExerciseContent exercise, Side side, @Nullable String variant) {
        return MovingFigure.of(posed(exercise).with(variant), phases(exercise), side);
    }

    /** The moving picture, told in words by the steps of the exercise. */
    public static String svg(ExerciseContent exercise, Side side, @Nullable String variant) {
        return of(exercise, side, variant).svg(exercise.name(), inWords(exercise, side));
    }

    /** Every picture of the exercise, the usual one for the right side first. */
    public static List<FigurePicture> pictures(Exercise exercise) {
        var content = exercise.content();
        var figure = posed(content);
        var variants = new ArrayList<@Nullable String>();
        variants.add(null);
        if (figure.variants() != null) variants.addAll(figure.variants().keySet());
        var sides =
                content.dosage().laterality().sides().isEmpty() ? List.of(Side.RIGHT) : List.of(Side.RIGHT, Side.LEFT);
        var pictures = new ArrayList<FigurePicture>();
        for (var variant : variants) {
            for (var side : sides) {
                var word = side == Side.LEFT ? "/left" : "/right";
                // The edition is in the address: a picture is kept for ever, until it is drawn otherwise.
                var address = ADDRESS + exercise.revision() + "/" + MovingFigure.EDITION + word;
                pictures.add(new FigurePicture(side, variant, variant == null ? address : address + "/" + variant));
            }
        }
        return pictures;
    }

    /** Where the usual picture is fetched; a photo of the practice's own rather than a figure that nobody has posed. */
    public static String address(Exercise exercise) {
        return exercise.content()
                .photoForFigure()
                .map(ExerciseContent.Media::address)
                .orElseGet(() -> pictures(exercise).getFirst().address());
    }

    /** How a body is placed in this position, before anything is posed. */
    public static PosedFigure in(ExerciseContent.Position position) {
        return PosedFigure.still(position.placement());
    }

    private static PosedFigure posed(ExerciseContent exercise) {
        var figure = exercise.figure();
        return figure == null ? in(exercise.position()) : figure;
    }

    static List<Phase> phases(ExerciseContent exercise) {
        return phases(exercise.rep());
    }

    /** The times in which a figure moves. */
    public static List<Phase> phases(List<ExerciseContent.Phase> rep) {
        return rep.stream()
                .map(it -> new Phase(Phase.Kind.valueOf(it.kind().name()), it.seconds()))
                .toList();
    }

    private static String inWords(ExerciseContent exercise, Side side) {
        var sided = exercise.dosage().laterality().sides().isEmpty() ? null : side;
        return exercise.steps().stream()
                .filter(it -> SHOWN.contains(it.role()))
                .map(it -> it.textFor(sided))
                .collect(joining(" "));
    }
}
