package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.plan.draft.DraftLine;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/**
 * How far a line is, in words.
 *
 * @param problems of this line alone, with its fields' own names
 * @param published the line in the version before; none when it is new
 * @param first whether there is no version before, so that nothing can be new or changed
 */
record LineState(
        DraftLine line,
        List<InputRefused> problems,
        @Nullable DraftLine published,
        boolean first) {

    private static final List<String> NAMED = List.of("sets", "amount", "sideOrder", "days", "timesADay", "from");

    Chip[] chips() {
        var chips = new ArrayList<Chip>();
        if (!first && published == null) chips.add(new Chip(say("plan.line.new"), Tone.ACCENT));
        else if (!first && !line.equals(published)) chips.add(new Chip(say("plan.line.changed"), Tone.ACCENT));
        if (!problems.isEmpty()) problemChips(chips);
        else if (line.schedule().until() == null) chips.add(new Chip(say("plan.line.endless"), Tone.CLAY));
        else chips.add(new Chip(say("plan.form.complete"), Tone.OK));
        return chips.toArray(Chip[]::new);
    }

    private void problemChips(List<Chip> chips) {
        problems.stream().map(LineState::words).distinct().forEach(it -> chips.add(new Chip(say(it), Tone.CLAY)));
    }

    private static String words(InputRefused problem) {
        var missing = problem.messageKey().endsWith(".missing")
                || problem.messageKey().endsWith(".open");
        return missing && NAMED.contains(problem.field())
                ? "plan.line.missing." + problem.field()
                : missing ? "plan.line.missing.other" : "plan.line.wrong";
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
