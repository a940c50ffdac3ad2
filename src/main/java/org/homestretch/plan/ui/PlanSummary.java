package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.homestretch.plan.draft.PlanGap;
import org.homestretch.plan.draft.PlanTotals;

/** How much the plan asks for, whether that is long, and what it leaves unsaid. */
class PlanSummary extends Div {

    private final int limit;
    private final Paragraph minutes = new Paragraph();
    private final Paragraph length = new Paragraph();
    private final Div gaps = new Div();

    /** @param limit the practice's minutes a day */
    PlanSummary(int limit) {
        this.limit = limit;
        addClassName("hs-plan-summary");
        length.addClassName("hs-plan-length");
        gaps.addClassName("hs-plan-gaps");
        add(minutes, length, gaps);
    }

    /** @param lead goes to a field by its name */
    void show(PlanTotals totals, List<PlanGap> unsaid, Consumer<String> lead) {
        minutes.removeAll();
        var tooLong = totals.minutes() > limit;
        if (totals.minutes() > 0) {
            var number = new Span(getTranslation("plan.totals.minutes", totals.minutes()));
            number.addClassName("hs-plan-minutes");
            minutes.add(number, new Span(" " + getTranslation("plan.totals.day") + " · "));
        }
        minutes.add(new Span(getTranslation("plan.form.count", totals.exercises())));
        if (totals.exercises() > 0) {
            minutes.add(new Span(" · " + getTranslation("plan.totals.changes", totals.positionChanges())));
        }
        length.setText(getTranslation(tooLong ? "plan.totals.long" : "plan.totals.within", limit));
        length.setVisible(totals.minutes() > 0);
        length.setClassName("hs-plan-long", tooLong);
        showGaps(unsaid, lead);
    }

    private void showGaps(List<PlanGap> unsaid, Consumer<String> lead) {
        gaps.removeAll();
        gaps.setVisible(!unsaid.isEmpty());
        var label = new Paragraph(getTranslation("plan.gaps"));
        label.addClassName("hs-plan-label");
        var list = new UnorderedList();
        for (var gap : unsaid) {
            list.add(new ListItem(new LeadingLine(sentence(gap), () -> lead.accept(gap.field()))));
        }
        gaps.add(label, list);
    }

    private String sentence(PlanGap gap) {
        var what = getTranslation("plan.gap." + gap.item());
        return gap.exercises().isEmpty()
                ? what
                : getTranslation(
                        "plan.gap.of",
                        what,
                        gap.exercises().getFirst(),
                        gap.exercises().size() - 1);
    }
}
