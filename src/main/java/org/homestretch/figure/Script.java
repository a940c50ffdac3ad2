package org.homestretch.figure;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a posed figure means: its poses made whole, its names understood, mirrored where the left side is asked for. */
record Script(
        Placement placement,
        Camera camera,
        List<Contact> contacts,
        List<PropWords> props,
        Pose start,
        List<Pose> move,
        List<Pose> back,
        List<Landmark> target,
        @Nullable Arrow arrow,
        @Nullable CloseUp closeUp) {

    /** The place whose path is shown, and how far aside of it. */
    record Arrow(Landmark place, double aside) {}

    /** What is shown of the whole: a place and so many centimetres around it. */
    record CloseUp(Landmark place, double around) {}

    private static final double STEP = 15;

    /** @throws FigureRefused when anything of it is not understood or beyond what a body can do */
    static Script of(PosedFigure figure, boolean mirrored) {
        var faults = new ArrayList<String>();
        var script = new Reading(figure, faults::add).script();
        if (script == null || !faults.isEmpty()) throw new FigureRefused(faults);
        return mirrored ? script.mirrored() : script;
    }

    double stepHeight() {
        return props.stream()
                .filter(it -> it.kind().equals("step"))
                .mapToDouble(it -> requireNonNullElse(it.size(), STEP))
                .findFirst()
                .orElse(STEP);
    }

    private Script mirrored() {
        return new Script(
                placement.mirrored(),
                camera.mirrored(),
                contacts.stream().map(Contact::mirrored).toList(),
                props.stream().map(PropWords::mirrored).toList(),
                start.mirrored(),
                move.stream().map(Pose::mirrored).toList(),
                back.stream().map(Pose::mirrored).toList(),
                target.stream().map(Landmark::mirrored).toList(),
                arrow == null ? null : new Arrow(arrow.place().mirrored(), -arrow.aside()),
                closeUp == null ? null : new CloseUp(closeUp.place().mirrored(), closeUp.around()));
    }

    private record Reading(PosedFigure figure, Consumer<String> faults) {

        @Nullable
        Script script() {
            var placement = figure.placement();
            var natural = placement.natural;
            var start = natural.with(pose(requireNonNullElse(figure.start(), Map.of()), "start"));
            var move = poses(figure.move(), start, "move");
            var back = poses(figure.back(), move.isEmpty() ? start : move.getLast(), "back");
            var contacts = all(requireNonNullElse(figure.contacts(), placement.contacts), "contacts", Contact::read);
            var props = all(
                    requireNonNullElse(figure.props(), placement.props), "props", it -> List.of(PropWords.read(it)));
            var target = all(requireNonNullElse(figure.target(), List.of()), "target", Landmark::all);
            var arrow = all(figure.arrow() == null ? List.of() : List.of(figure.arrow()), "arrow", Reading::arrow);
            var closeUp =
                    all(figure.closeUp() == null ? List.of() : List.of(figure.closeUp()), "closeUp", Reading::closeUp);
            var camera = all(
                    List.of(requireNonNullElse(figure.view(), placement.view)),
                    "view",
                    it -> List.of(Camera.of(it, placement)));
            var loop = figure.loop();
            if (loop != null && (loop.size() != 3 || loop.stream().anyMatch(it -> it < 0 || it > 10))) {
                faults.accept("loop: three numbers of seconds, for moving, holding and returning, up to 10 each");
            }
            if (!contacts.isEmpty() && !contacts.getFirst().canCarry()) {
                faults.accept("contacts: " + contacts.getFirst().point().name() + " on "
                        + contacts.getFirst().surface() + ": cannot carry the body, so it cannot be the first");
            }
            if (camera.isEmpty()) return null;
            return new Script(
                    placement,
                    camera.getFirst(),
                    contacts,
                    props,
                    start,
                    move,
                    back,
                    // A close-up shows the place itself.
                    closeUp.isEmpty() ? target : List.of(),
                    arrow.isEmpty() ? null : arrow.getFirst(),
                    closeUp.isEmpty() ? null : closeUp.getFirst());
        }

        private static List<Arrow> arrow(String written) {
            var words = written.strip().split(" +");
            return List.of(new Arrow(Landmark.of(words[0]), words.length > 1 ? Double.parseDouble(words[1]) : 0));
        }

        private static List<CloseUp> closeUp(String written) {
            var words = written.strip().split(" +");
            if (words.length != 2) throw new IllegalArgumentException("a place and centimetres, such as rightHand 25");
            return List.of(new CloseUp(Landmark.of(words[0]), Double.parseDouble(words[1])));
        }

        private Pose pose(Map<String, Map<String, Double>> written, String place) {
            return PoseReader.read(written, place, faults);
        }

        private List<Pose> poses(@Nullable List<Map<String, Map<String, Double>>> written, Pose before, String place) {
            var poses = new ArrayList<Pose>();
            var last = before;
            for (var one : requireNonNullElse(written, List.<Map<String, Map<String, Double>>>of())) {
                last = last.with(pose(one, place + "[" + poses.size() + "]"));
                poses.add(last);
            }
            return poses;
        }

        private <T> List<T> all(
                List<String> written, String place, java.util.function.Function<String, List<T>> reader) {
            var all = new ArrayList<T>();
            for (var one : written) {
                try {
                    all.addAll(reader.apply(one));
                } catch (IllegalArgumentException wrong) {
                    faults.accept(place + ": " + wrong.getMessage());
                }
            }
            return all;
        }
    }
}
