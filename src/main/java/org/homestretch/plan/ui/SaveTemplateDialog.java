package org.homestretch.plan.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.homestretch.design.FormDialog;
import org.homestretch.plan.template.TemplateContent;

/** Asks what a template of a plan is called, and whom it is for; says what is not taken over. */
class SaveTemplateDialog extends FormDialog {

    /** Does the saving. */
    interface Save {

        void accept(TemplateContent content, boolean shared);
    }

    private final TemplateContent content;
    private final Save save;
    private final TextField title;
    private final TextArea description;
    private final Checkbox shared;

    SaveTemplateDialog(TemplateContent content, Save save) {
        super("plan.template.save", "plan.template.save.lead", "plan.template.save");
        this.content = content;
        this.save = save;
        title = field("title", new TextField(getTranslation("plan.form.title")));
        title.setRequiredIndicatorVisible(true);
        title.setValue(content.title());
        title.setAutoselect(true);
        description = field("description", new TextArea(getTranslation("plan.template.description")));
        description.setHelperText(getTranslation("plan.template.description.hint"));
        shared = field("shared", new Checkbox(getTranslation("plan.template.share")));
        shared.setHelperText(getTranslation("plan.template.share.hint"));
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {
            () -> TemplateContent.checkTitle(title.getValue()),
            () -> TemplateContent.checkDescription(description.getValue())
        };
    }

    @Override
    protected void work() {
        save.accept(content.named(title.getValue(), description.getValue()), shared.getValue());
    }
}
