package org.homestretch.plan.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.homestretch.plan.LineId;
import org.homestretch.plan.change.ChangedLine;
import org.homestretch.plan.change.PlanContents;
import org.homestretch.plan.change.PlanLine;
import org.homestretch.plan.draft.DraftPhase;
import org.homestretch.plan.draft.PlanMerge;
import org.homestretch.plan.draft.PlanMerge.Conflict;
import org.homestretch.plan.draft.PlanMerge.Part;
import org.jspecify.annotations.Nullable;

/** Says what two authors each made of the same thing, as changes of what both started from. */
class ConflictWords {

    private final PlanMerge merge;
    private final PlanContents base;
    private final PlanContents theirs;
    private final PlanContents mine;
    private final DescribingChanges changes;
    private final ClientWords words;

    ConflictWords(PlanMerge merge, DescribingChanges changes, ClientWords words) {
        this.merge = merge;
        this.changes = changes;
        this.words = words;
        this.base = changes.contents(merge.base());
        this.theirs = changes.contents(merge.theirs());
        this.mine = changes.contents(merge.mine());
    }

    List<ChangedLine> whatTheyChanged() {
        return changes.between(base, theirs, words);
    }

    List<ChangedLine> whatIChanged() {
        return changes.between(base, mine, words);
    }

    String name(Conflict conflict) {
        var part = UI.getCurrent().getTranslation("plan.merge.part." + conflict.part());
        return exercise(conflict.line())
                .map(it -> UI.getCurrent().getTranslation("plan.merge.named", it, part))
                .orElse(part);
    }

    String mine(Conflict conflict) {
        return conflict.part() == Part.PHASE ? phase(merge.mine().phase()) : told(conflict, mine);
    }

    String theirs(Conflict conflict) {
        return conflict.part() == Part.PHASE ? phase(merge.theirs().phase()) : told(conflict, theirs);
    }

    private static String phase(DraftPhase phase) {
        var ui = UI.getCurrent();
        if (phase.equals(DraftPhase.NONE)) return ui.getTranslation("plan.merge.phase.none");
        return ui.getTranslation("plan.merge.phase", phase.name(), Objects.requireNonNullElse(phase.weeks(), 0));
    }

    private String told(Conflict conflict, PlanContents side) {
        var told = changes.between(before(conflict), after(conflict, side), words);
        if (told.isEmpty()) return UI.getCurrent().getTranslation("plan.merge.asBefore");
        return told.stream()
                .map(it -> conflict.line() == null && told.size() > 1 ? it.toString() : it.words())
                .collect(joining("; "));
    }

    /** What both started from, cut down to what the conflict is about. */
    private PlanContents before(Conflict conflict) {
        return switch (conflict.part()) {
            case TITLE -> new PlanContents(base.title(), List.of());
            case ORDER -> shared(base);
            default -> new PlanContents("", started(conflict.line()).stream().toList());
        };
    }

    private PlanContents after(Conflict conflict, PlanContents side) {
        return switch (conflict.part()) {
            case TITLE -> new PlanContents(side.title(), List.of());
            case ORDER ->
                new PlanContents(
                        base.title(),
                        shared(side).lines().stream()
                                .map(it -> line(base, it.line()).orElse(it))
                                .toList());
            default -> new PlanContents("", part(conflict, side).stream().toList());
        };
    }

    private Optional<PlanLine> part(Conflict conflict, PlanContents side) {
        var was = started(conflict.line()).orElse(null);
        return line(side, conflict.line())
                .map(it -> was == null
                        ? it
                        : switch (conflict.part()) {
                            case DOSAGE ->
                                new PlanLine(
                                        it.line(),
                                        it.exerciseRevision(),
                                        it.dosage(),
                                        was.schedule(),
                                        was.note(),
                                        was.privateNote());
                            case SCHEDULE ->
                                new PlanLine(
                                        it.line(),
                                        was.exerciseRevision(),
                                        was.dosage(),
                                        it.schedule(),
                                        was.note(),
                                        was.privateNote());
                            case NOTE ->
                                new PlanLine(
                                        it.line(),
                                        was.exerciseRevision(),
                                        was.dosage(),
                                        was.schedule(),
                                        it.note(),
                                        was.privateNote());
                            case PRIVATE_NOTE ->
                                new PlanLine(
                                        it.line(),
                                        was.exerciseRevision(),
                                        was.dosage(),
                                        was.schedule(),
                                        was.note(),
                                        it.privateNote());
                            default -> it;
                        });
    }

    private Optional<PlanLine> started(@Nullable LineId id) {
        return line(base, id).or(() -> line(theirs, id));
    }

    private PlanContents shared(PlanContents of) {
        return new PlanContents(
                base.title(),
                of.lines().stream()
                        .filter(it -> Stream.of(base, theirs, mine)
                                .allMatch(plan -> line(plan, it.line()).isPresent()))
                        .toList());
    }

    private Optional<String> exercise(@Nullable LineId id) {
        return Stream.<Function<LineId, Optional<PlanLine>>>of(it -> line(mine, it), it -> line(theirs, it))
                .flatMap(find -> Optional.ofNullable(id).flatMap(find).stream())
                .findFirst()
                .map(changes::nameOf);
    }

    private static Optional<PlanLine> line(PlanContents plan, @Nullable LineId id) {
        return plan.lines().stream().filter(it -> it.line().equals(id)).findFirst();
    }
}
