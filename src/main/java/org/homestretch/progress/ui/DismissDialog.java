package org.homestretch.progress.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.homestretch.design.FormDialog;

/** Asks, if the therapist likes to say, why a proposal is dismissed. */
class DismissDialog extends FormDialog {

    private final TextArea words = field("words", new TextArea(getTranslation("progress.proposal.words")));
    private final Consumer<String> dismiss;

    DismissDialog(Consumer<String> dismiss) {
        super("progress.proposal.dismiss.title", "progress.proposal.dismiss.lead", "progress.proposal.dismiss");
        this.dismiss = dismiss;
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        dismiss.accept(words.getValue());
    }
}
