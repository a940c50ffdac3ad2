package org.homestretch.rights.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.homestretch.design.FormDialog;
import org.homestretch.rights.ErasureReason;
import org.homestretch.rights.Losing;
import org.jspecify.annotations.Nullable;

/** Says what becomes of what, and asks for the reason and, so that nobody is erased by a slip, for the client's name. */
class EraseDialog extends FormDialog {

    private final BiConsumer<String, @Nullable ErasureReason> erase;
    private final ComboBox<ErasureReason> reason;
    private final TextField name;

    EraseDialog(Losing losing, BiConsumer<String, @Nullable ErasureReason> erase) {
        super("rights.erase.title", "", "rights.erase.yes");
        this.erase = erase;
        tell(new Paragraph(
                getTranslation("rights.erase.who", losing.name()) + " " + getTranslation("rights.erase.lead")));
        tell(new UnorderedList(
                new ListItem(
                        getTranslation("rights.erase.gone", losing.sessions(), losing.answers(), losing.messages())),
                new ListItem(getTranslation("rights.erase.emptied")),
                new ListItem(getTranslation("rights.erase.kept", losing.planVersions())),
                new ListItem(getTranslation("rights.erase.elsewhere")),
                new ListItem(getTranslation("rights.erase.now", losing.name()))));
        reason = field("reason", new ComboBox<>(getTranslation("rights.erase.reason"), ErasureReason.values()));
        reason.setItemLabelGenerator(it -> getTranslation("rights.erase.reason." + it));
        reason.setRequired(true);
        name = field("name", new TextField(getTranslation("rights.erase.typed")));
        name.setHelperText(losing.name());
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        name.setRequiredIndicatorVisible(true);
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        erase.accept(name.getValue(), reason.getValue());
    }
}
