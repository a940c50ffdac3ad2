package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import org.homestretch.design.Buttons;
import org.homestretch.design.Confirmation;
import org.homestretch.design.Notice;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.Role;
import org.homestretch.plan.template.Template;
import org.homestretch.plan.template.WritingTemplates;

/** The buttons of a template's page, as far as its reader may use them. */
@org.springframework.stereotype.Component
class TemplateActions {

    private final WritingTemplates writing;
    private final TemplateWords words;
    private final CurrentAccount current;

    TemplateActions(WritingTemplates writing, TemplateWords words, CurrentAccount current) {
        this.writing = writing;
        this.words = words;
        this.current = current;
    }

    /** What most people come for: to change it, or to have it for themselves. */
    Component[] first(Template template) {
        var me = current.get();
        if (!me.is(Role.THERAPIST)) return new Component[0];
        Runnable copy = () -> TemplateFormView.open(writing.copy(template.id(), titleOfCopy(template)));
        if (!template.isBy(me)) return new Component[] {Buttons.filled(say("plan.template.copy.mine"), copy)};
        return new Component[] {
            Buttons.outlined(say("plan.template.copy"), copy),
            Buttons.filled(say("plan.template.edit"), () -> TemplateFormView.open(template.id()))
        };
    }

    /** @param again shows the template as it is then */
    Component[] further(Template template, Runnable again) {
        var me = current.get();
        var buttons = new ArrayList<Component>();
        if (!template.shared() && template.mayBeChangedBy(me)) {
            buttons.add(Buttons.outlined(say("plan.template.share"), () -> share(template, again)));
        }
        if (template.shared() && template.mayBeRemovedBy(me)) {
            buttons.add(Buttons.outlined(say("plan.template.withdraw"), () -> withdraw(template, again)));
        }
        if (template.mayBeRemovedBy(me)) {
            buttons.add(Buttons.quiet(say("plan.template.delete"), () -> delete(template)));
        }
        return buttons.toArray(Component[]::new);
    }

    private void share(Template template, Runnable again) {
        writing.share(template.id());
        Notice.show(say("plan.template.share.done"));
        again.run();
    }

    private void withdraw(Template template, Runnable again) {
        var author = template.author();
        if (author == null || template.isBy(current.get())) {
            writing.withdraw(template.id());
            Notice.show(say("plan.template.withdraw.done"));
            again.run();
            return;
        }
        new Confirmation(
                        say("plan.template.withdraw.question", template.title()),
                        say("plan.template.withdraw.consequence", words.nameOf(author)),
                        say("plan.template.withdraw.yes"),
                        () -> {
                            writing.withdraw(template.id());
                            TemplateLinks.openAll();
                        })
                .open();
    }

    private void delete(Template template) {
        new Confirmation(
                        say("plan.template.delete.question", template.title()),
                        say(
                                template.shared()
                                        ? "plan.template.delete.consequence.shared"
                                        : "plan.template.delete.consequence"),
                        say("plan.template.delete"),
                        () -> {
                            writing.delete(template.id());
                            Notice.show(say("plan.template.deleted", template.title()));
                            TemplateLinks.openAll();
                        })
                .open();
    }

    /** Cut where the title would become too long. */
    private static String titleOfCopy(Template template) {
        var title = say("plan.template.copy.title", template.title());
        return title.length() > 120 ? title.substring(0, 120) : title;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
