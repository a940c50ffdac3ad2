package org.homestretch.plan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.homestretch.design.Buttons;
import org.homestretch.identity.SignedIn;
import org.homestretch.plan.draft.DraftPlan;
import org.homestretch.plan.template.Proposal;
import org.homestretch.plan.template.Template;

/** Chooses a template, then which of its exercises come into the plan. */
class TakeTemplateDialog extends Dialog {

    private final List<Template> all;
    private final TemplateWords words;
    private final Function<Template, Proposal> propose;
    private final DraftPlan draft;
    private final Consumer<DraftPlan> take;
    private final TemplateSearch search;
    private final Div results = new Div();

    TakeTemplateDialog(
            List<Template> all,
            TemplateWords words,
            SignedIn reader,
            DraftPlan draft,
            Function<Template, Proposal> propose,
            Consumer<DraftPlan> take) {
        this.all = all;
        this.words = words;
        this.draft = draft;
        this.propose = propose;
        this.take = take;
        addClassName("hs-dialog");
        setWidth("40rem");
        search = new TemplateSearch(words, reader, this::show);
        search.field().addKeyDownListener(Key.ENTER, _ -> chooseFirst());
        results.addClassName("hs-template-results");
        choose();
    }

    private void choose() {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(getTranslation("plan.template.choose"));
        getFooter().add(Buttons.quiet(getTranslation("design.cancel"), this::close));
        var content = new Div(search, results);
        content.addClassName("hs-stack");
        add(content);
        show();
        search.field().focus();
    }

    private void show() {
        results.removeAll();
        var found = search.narrow(all);
        if (found.isEmpty()) results.add(new Paragraph(getTranslation("plan.template.none.found")));
        else results.add(new TemplateGroups(found, this::pick));
    }

    private NativeButton pick(Template template) {
        var button = new NativeButton("", _ -> look(template));
        button.addClassNames("hs-row-link", "hs-template-pick");
        button.add(new TemplateRow(template, words));
        return button;
    }

    private void chooseFirst() {
        var found = search.narrow(all);
        if (!found.isEmpty()) look(found.getFirst());
    }

    private void look(Template template) {
        removeAll();
        getFooter().removeAll();
        setHeaderTitle(template.title());
        var lines = new ProposedLines(propose.apply(template), words);
        add(lines);
        var use = Buttons.filled("", () -> {
            close();
            take.accept(lines.onto(draft));
        });
        lines.onChange(count -> {
            use.setText(getTranslation("plan.template.use", count));
            use.setEnabled(count > 0);
        });
        getFooter().add(Buttons.quiet(getTranslation("plan.template.choose.other"), this::choose), use);
        use.focus();
    }
}
