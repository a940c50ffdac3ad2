package org.homestretch.figure;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All of a figure but its poses, in the words of {@link PosedFigure}. */
public record Surroundings(
        @Nullable String view,
        @Nullable String secondView,
        @Nullable String closeUp,
        @Nullable List<String> contacts,
        @Nullable List<String> props,
        @Nullable List<Integer> loop,
        @Nullable List<String> target,
        @Nullable String arrow,
        @Nullable String still) {

    private static final Pattern SIDED = Pattern.compile("\\b(left|right)(?=[A-Z])");
    private static final Pattern ASIDE = Pattern.compile("(\\bright |^\\S+ )(-?)(\\d+)");

    public Surroundings seenFrom(String other) {
        return new Surroundings(other, secondView, closeUp, contacts, props, loop, target, arrow, still);
    }

    public Surroundings restingOn(List<String> other) {
        return new Surroundings(view, secondView, closeUp, other, props, loop, target, arrow, still);
    }

    public Surroundings with(List<String> other) {
        return new Surroundings(view, secondView, closeUp, contacts, other, loop, target, arrow, still);
    }

    public Surroundings aimedAt(List<String> other) {
        return new Surroundings(view, secondView, closeUp, contacts, props, loop, other, arrow, still);
    }

    public Surroundings led(@Nullable String other) {
        return new Surroundings(view, secondView, closeUp, contacts, props, loop, target, other, still);
    }

    /** As in a mirror, for a body that was placed so. */
    Surroundings mirrored(Placement placement) {
        return new Surroundings(
                seen(view, placement),
                seen(secondView, placement),
                closeUp == null ? null : exchanged(closeUp),
                all(contacts),
                props == null
                        ? null
                        : props.stream()
                                .map(it -> aside(exchanged(it), "right "))
                                .toList(),
                loop,
                all(target),
                arrow == null ? null : aside(exchanged(arrow), ""),
                still);
    }

    private static @Nullable String seen(@Nullable String view, Placement placement) {
        if (view == null && placement != placement.mirrored()) return null;
        var camera = Camera.of(view == null ? placement.view : view, placement).mirrored();
        return "yaw %d pitch %d".formatted(Math.round(camera.yaw()), Math.round(camera.pitch()));
    }

    private static @Nullable List<String> all(@Nullable List<String> words) {
        return words == null
                ? null
                : words.stream().map(Surroundings::exchanged).toList();
    }

    private static String exchanged(String words) {
        return SIDED.matcher(words).replaceAll(it -> it.group(1).equals("left") ? "right" : "left");
    }

    /** A distance to the right becomes one to the left. */
    private static String aside(String words, String before) {
        return ASIDE.matcher(words)
                .replaceAll(it -> before.isEmpty() || it.group(1).equals(before)
                        ? it.group(1) + (it.group(2).isEmpty() ? "-" : "") + it.group(3)
                        : it.group());
    }
}
