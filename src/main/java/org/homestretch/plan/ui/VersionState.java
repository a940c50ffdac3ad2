package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.design.Dates;
import org.homestretch.plan.Dated;
import org.homestretch.plan.VersionHead;

/** Whether a version holds today, will hold, or has been replaced; one that was replaced before it began never holds. */
final class VersionState {

    private VersionState() {}

    static Chip of(VersionHead version, List<VersionHead> all, LocalDate today) {
        var ui = UI.getCurrent();
        if (holds(version, all, today)) return new Chip(ui.getTranslation("plan.state.now"), Tone.OK);
        var from = version.effectiveFrom();
        if (from.isAfter(today) && holds(version, all, from)) {
            return new Chip(ui.getTranslation("plan.state.later", Dates.day(from, ui.getLocale())), Tone.ACCENT);
        }
        return new Chip(ui.getTranslation("plan.state.past"), Tone.QUIET);
    }

    private static boolean holds(VersionHead version, List<VersionHead> all, LocalDate date) {
        return Dated.effectiveOn(all, date).filter(version::equals).isPresent();
    }
}
