package org.homestretch.library.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.homestretch.dosage.Laterality;
import org.homestretch.dosage.Repetitions;
import org.homestretch.dosage.Seconds;
import org.homestretch.dosage.SideOrder;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Decision;
import org.homestretch.library.ExerciseContent.Phase;
import org.homestretch.library.ExerciseContent.Position;
import org.homestretch.library.ExerciseContent.Purpose;
import org.homestretch.library.ExerciseContent.Region;
import org.homestretch.library.ExerciseContent.Step;
import org.homestretch.library.SuggestedDosage;
import org.homestretch.library.pack.ImportNote.Kind;
import org.homestretch.library.pack.Muscles.Muscle;

/**
 * An exercise made of what a public collection says, for a therapist to complete. What is needed and not said there is a general
 * start value, and the notes say so; what cannot even be read from the words is refused.
 */
final class Draft {

    private static final Pattern OTHER_SIDE = Pattern.compile(
            "\\b(?:other|opposite|each|alternate) (?:side|leg|arm|foot|hand|knee)s?\\b|\\b(?:switch|alternate|both) sides\\b",
            Pattern.CASE_INSENSITIVE);

    private final Facts facts;
    private final List<Muscle> muscles;
    private final Needs needs;

    private Draft(Facts facts) {
        this.facts = facts;
        this.muscles = muscles(facts);
        this.needs = Needs.of(facts);
    }

    /** @throws PackRefused when something cannot be said honestly */
    static ExerciseContent of(Facts facts) {
        return new Draft(facts).content();
    }

    private ExerciseContent content() {
        var position = position();
        note(Kind.START_VALUES, "");
        return new ExerciseContent(
                "draft",
                facts.name(),
                summary(),
                List.of(facts.purpose()),
                position,
                regions(),
                needs.equipment(),
                muscles.stream().map(Muscle::structure).distinct().toList(),
                List.of(),
                List.of(),
                List.of(),
                steps(),
                rep(),
                null,
                "As hard as feels easy to control while you breathe calmly.",
                "Stop when it hurts, or when you feel unwell.",
                List.of(),
                null,
                dosage(),
                List.of(),
                List.of(),
                List.of(Decision.SETS, Decision.FREQUENCY, Decision.COURSE, Decision.CONTRAINDICATIONS),
                facts.sources(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private Position position() {
        var texts = new ArrayList<String>();
        texts.addAll(facts.steps());
        texts.add(facts.name());
        var position = PositionWords.in(texts).orElseThrow(() -> new PackRefused(Kind.NO_POSITION));
        note(Kind.POSITION_READ, position.name());
        return position;
    }

    private String summary() {
        var what = facts.purpose() == Purpose.STRETCH ? "A stretch" : "A strength exercise";
        var where =
                muscles.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).findFirst();
        return where.map(it -> what + " for the " + it + ".").orElse(what + ".");
    }

    private List<Region> regions() {
        var regions =
                muscles.stream().flatMap(it -> it.regions().stream()).distinct().toList();
        return regions.isEmpty() ? List.of(Region.WHOLE_BODY) : regions;
    }

    private List<Step> steps() {
        if (facts.steps().isEmpty()) throw new PackRefused(Kind.NO_STEPS);
        var first = facts.steps().size() > 1 ? Step.Role.SET_UP : Step.Role.MOVEMENT;
        return Stream.of(
                        needs.asSteps().stream().map(it -> step(Step.Role.PREPARATION, "You need: " + it + ".")),
                        facts.steps().stream().limit(1).map(it -> step(first, it)),
                        facts.steps().stream().skip(1).map(it -> step(Step.Role.MOVEMENT, it)))
                .flatMap(it -> it)
                .toList();
    }

    private static Step step(Step.Role role, String text) {
        return new Step(role, text, null, null, null);
    }

    private List<Phase> rep() {
        return facts.held() ? List.of() : List.of(new Phase(Phase.Kind.MOVE, 2), new Phase(Phase.Kind.RETURN, 2));
    }

    private SuggestedDosage dosage() {
        var sided = facts.steps().stream().anyMatch(it -> OTHER_SIDE.matcher(it).find());
        if (sided) note(Kind.SIDES_READ, "");
        return new SuggestedDosage(
                null,
                facts.held() ? new Seconds(20, 20) : new Repetitions(10, 10),
                List.of(),
                null,
                null,
                null,
                sided ? Laterality.BOTH : Laterality.NONE,
                sided ? SideOrder.CLIENTS_CHOICE : null,
                null,
                null,
                null,
                false);
    }

    private static List<Muscle> muscles(Facts facts) {
        var known = new LinkedHashSet<Muscle>();
        for (var word : facts.muscles()) {
            var muscle = Muscles.find(word);
            if (muscle.isEmpty()) facts.notes().add(new ImportNote(Kind.MUSCLES_UNKNOWN, word));
            muscle.ifPresent(known::add);
        }
        if (facts.muscles().isEmpty()) facts.notes().add(ImportNote.of(Kind.MUSCLES_UNKNOWN));
        return List.copyOf(known);
    }

    private void note(Kind kind, String about) {
        facts.notes().add(new ImportNote(kind, about));
    }
}
