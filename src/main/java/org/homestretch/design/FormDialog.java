package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;

/** Asks for a few fields, and stays open with all that was typed until the work accepts it. */
public abstract class FormDialog extends Dialog {

    private final FieldProblems problems = new FieldProblems();
    private final Div form = new Div();

    /** All three are keys of the message bundles; an empty lead says nothing. */
    protected FormDialog(String title, String lead, String save) {
        setHeaderTitle(getTranslation(title));
        addClassName("hs-dialog");
        setWidth("32rem");
        form.addClassName("hs-form");
        if (!lead.isEmpty()) form.add(new Paragraph(getTranslation(lead)));
        add(form);
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("design.cancel"), this::close),
                        Buttons.filled(getTranslation(save), this::save));
    }

    /** Says something between the fields. */
    protected final void tell(Component words) {
        form.add(words);
    }

    /** Adds a field that shares its line with the half before or after it. */
    protected final <F extends Component & HasValidation & HasStyle> F half(String name, F field) {
        field.addClassName("hs-half");
        return field(name, field);
    }

    /** Adds a field that answers for refusals of this name. Enter saves, except where it begins another line. */
    protected final <F extends Component & HasValidation> F field(String name, F field) {
        form.add(problems.field(name, field));
        if (field instanceof TextFieldBase<?, ?> && !(field instanceof TextArea)) saveOnEnter(field);
        return field;
    }

    /** Each check refuses at most one field. */
    protected abstract Runnable[] checks();

    /** Done when no check refused anything; may still refuse a field itself. */
    protected abstract void work();

    private void saveOnEnter(Component field) {
        // Without a change of focus the browser has not reported the last letters yet.
        Shortcuts.addShortcutListener(field, this::save, Key.ENTER)
                .listenOn(field)
                .resetFocusOnActiveElement();
    }

    private void save() {
        if (problems.accept(this::work, checks())) close();
    }
}
