package org.homestretch.plan.template;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.library.BuiltInExercises;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.library.YamlFolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The templates that come with the product: the same for every practice, and changed by nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StartingPoints {

    private final List<StartingPoint> points;
    private final Library library;

    StartingPoints(BuiltInExercises exercises, Library library) {
        this.points = read("classpath:/library", exercises);
        this.library = library;
    }

    /** @throws StartingPointsRefused when any file is wrong */
    static List<StartingPoint> read(String root, BuiltInExercises exercises) {
        var faults = new ArrayList<String>();
        var points = new YamlFolder(root, "template", faults::add)
                .read(StartingPoint.class, (point, here) -> StartingPointRules.check(point, exercises, here));
        if (!faults.isEmpty()) throw new StartingPointsRefused(faults);
        return points;
    }

    /** In the order of their keys, so that phases follow each other; each exercise in its newest revision. */
    List<Template> all() {
        var newest = newest();
        return points.stream().map(it -> it.template(newest)).toList();
    }

    Optional<Template> find(TemplateId id) {
        return points.stream().filter(it -> it.id().equals(id)).findFirst().map(it -> it.template(newest()));
    }

    private Function<String, Exercise> newest() {
        var newest = library.newest().stream().collect(toMap(it -> it.content().key(), identity()));
        return key -> requireNonNull(newest.get(key), key);
    }
}
