package org.homestretch.plan.ui;

import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.homestretch.caseload.ClientId;
import org.homestretch.design.Notice;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.draft.Drafting;
import org.homestretch.plan.template.ApplyingTemplates;
import org.homestretch.plan.template.ReadingTemplates;
import org.homestretch.plan.template.TemplateContent;
import org.homestretch.plan.template.WritingTemplates;
import org.springframework.stereotype.Component;

/** Templates on a client's page: begin or go on with one, or keep the plan as one. */
@Component
class TemplateDialogs {

    private final ReadingTemplates reading;
    private final WritingTemplates writing;
    private final ApplyingTemplates applying;
    private final Drafting drafting;
    private final TemplateWords words;
    private final CurrentAccount current;

    TemplateDialogs(
            ReadingTemplates reading,
            WritingTemplates writing,
            ApplyingTemplates applying,
            Drafting drafting,
            TemplateWords words,
            CurrentAccount current) {
        this.reading = reading;
        this.writing = writing;
        this.applying = applying;
        this.drafting = drafting;
        this.words = words;
        this.current = current;
    }

    /** Takes a template into the client's draft, and leads to it. */
    void begin(ClientId client) {
        add(client, drafting.open(client), draft -> {
            drafting.save(client, draft);
            PlanLinks.open(client);
        });
    }

    /** @param take is given the draft with the template's exercises at its end */
    void add(ClientId client, DraftPlan draft, Consumer<DraftPlan> take) {
        new TakeTemplateDialog(
                        Stream.concat(reading.all().stream(), reading.startingPoints().stream())
                                .toList(),
                        words,
                        current.get(),
                        draft,
                        it -> applying.propose(client, draft, it.id()),
                        take)
                .open();
    }

    void keepPlanOf(ClientId client) {
        keep(writing.ofPlan(client));
    }

    /** Tells whether it asked; it does not while an exercise is wrong, or none is there. */
    boolean keep(TemplateContent content) {
        if (writing.problems(content).wrong().stream().anyMatch(it -> it.field().startsWith("lines"))) return false;
        new SaveTemplateDialog(content, (named, shared) -> {
                    writing.add(named, shared);
                    Notice.show(UI.getCurrent().getTranslation("plan.template.saved", named.title()));
                })
                .open();
        return true;
    }
}
