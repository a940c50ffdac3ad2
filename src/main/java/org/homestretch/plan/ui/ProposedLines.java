package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.homestretch.design.RowText;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.template.Proposal;
import org.homestretch.plan.template.ProposedLine;

/** What a template would add, each exercise to be left out; those that the plan has already are left out at first. */
class ProposedLines extends Div {

    private final Proposal proposal;
    private final Map<ProposedLine, Checkbox> boxes = new LinkedHashMap<>();

    ProposedLines(Proposal proposal, TemplateWords words) {
        this.proposal = proposal;
        addClassName("hs-stack");
        var basis = proposal.template().basis();
        if (basis != null) add(new StartingPointWarning(basis));
        var description = proposal.template().content().description();
        if (!description.isEmpty()) add(new Paragraph(description));
        var known = proposal.lines().stream().filter(ProposedLine::inPlan).count();
        if (known > 0) add(new Paragraph(getTranslation("plan.template.known", known)));
        for (var line : proposal.lines()) {
            var box = new Checkbox(line.exercise().name(), !line.inPlan());
            box.setHelperText(helper(line, words));
            boxes.put(line, box);
            add(box);
        }
    }

    void onChange(IntConsumer changed) {
        Runnable tell = () -> changed.accept(chosen().size());
        boxes.values().forEach(it -> it.addValueChangeListener(_ -> tell.run()));
        tell.run();
    }

    DraftPlan onto(DraftPlan draft) {
        return proposal.onto(draft, chosen());
    }

    private List<ProposedLine> chosen() {
        return proposal.lines().stream()
                .filter(it -> requireNonNull(boxes.get(it)).getValue())
                .toList();
    }

    private String helper(ProposedLine line, TemplateWords words) {
        var text = words.line(line.line());
        if (line.inPlan()) text = getTranslation("plan.template.line.known") + RowText.DOT + text;
        if (line.revised()) text = text + RowText.DOT + getTranslation("plan.template.line.revised");
        return text;
    }
}
