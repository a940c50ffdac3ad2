package org.homestretch.rights.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.homestretch.design.FormDialog;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.ErasureReason;
import org.homestretch.rights.Losing;
import org.jspecify.annotations.Nullable;

/** Says what becomes of what, and asks for the reason and, so that nobody is erased by a slip, for the client's name. */
class EraseDialog extends FormDialog {

    private final BiConsumer<String, @Nullable ErasureReason> erase;
    private final ComboBox<ErasureReason> reason;
    private final TextField name;

    EraseDialog(Losing losing, BiConsumer<String, @Nullable ErasureReason> erase) {
        super("rights.erase.title", "", "rights.erase.ask");
        this.erase = erase;
        setHeaderTitle(getTranslation("rights.erase.title", losing.name()));
        tell(new Paragraph(getTranslation("rights.erase.when", AskingErasure.DELAY.toHours())));
        tell(new Paragraph(getTranslation("rights.erase.lead")));
        tell(new LosingList(losing));
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
