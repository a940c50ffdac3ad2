package org.homestretch.plan.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The states that a draft went through while its form was open, to step back to each exactly, and forth again. */
public final class DraftSteps {

    private static final int MOST = 200;

    private final Deque<DraftPlan> before = new ArrayDeque<>();
    private final Deque<DraftPlan> after = new ArrayDeque<>();
    private DraftPlan now;

    public DraftSteps(DraftPlan now) {
        this.now = now;
    }

    /** A step on; what was undone before it cannot be redone any more. */
    public void add(DraftPlan next) {
        if (next.equals(now)) return;
        before.push(now);
        if (before.size() > MOST) before.removeLast();
        after.clear();
        now = next;
    }

    /** The state before; empty at the first one. */
    public Optional<DraftPlan> undo() {
        return step(before, after);
    }

    /** The state that was undone last; empty when none was. */
    public Optional<DraftPlan> redo() {
        return step(after, before);
    }

    public boolean canUndo() {
        return !before.isEmpty();
    }

    public boolean canRedo() {
        return !after.isEmpty();
    }

    private Optional<DraftPlan> step(Deque<DraftPlan> from, Deque<DraftPlan> to) {
        if (from.isEmpty()) return Optional.empty();
        to.push(now);
        now = from.pop();
        return Optional.of(now);
    }
}
