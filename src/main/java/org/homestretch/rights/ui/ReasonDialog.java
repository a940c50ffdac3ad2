package org.homestretch.rights.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.homestretch.caseload.Restricting;
import org.homestretch.design.FormDialog;

/** Says what follows and asks why, in words that the client reads. */
class ReasonDialog extends FormDialog {

    private final Consumer<String> work;
    private final TextArea words;

    /** @param keys begin the keys of the dialog's texts in the bundles */
    ReasonDialog(String keys, String name, String lead, Consumer<String> work) {
        super(keys + ".yes", "", keys + ".yes");
        this.work = work;
        setHeaderTitle(getTranslation(keys + ".title", name));
        tell(new Paragraph(lead));
        words = field("words", new TextArea(getTranslation(keys + ".why")));
        words.setMaxLength(Restricting.LONGEST_WORDS);
        words.setRequiredIndicatorVisible(true);
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        work.accept(words.getValue());
    }
}
