package org.homestretch.message.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.homestretch.design.FormDialog;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNote;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.shared.NewId;

/** Asks what is right instead of a note, which stays as it was written. */
class CorrectionDialog extends FormDialog {

    private final PrivateNoteId id = new PrivateNoteId(NewId.next());
    private final TextArea text = field("text", new TextArea(getTranslation("message.note.correct.text")));
    private final BiConsumer<PrivateNoteId, PlainText> keep;

    CorrectionDialog(PrivateNote note, BiConsumer<PrivateNoteId, PlainText> keep) {
        super("message.note.correct.title", "message.note.correct.lead", "message.note.correct.keep");
        this.keep = keep;
        text.setValue(note.text());
        text.setMinRows(3);
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        keep.accept(id, new PlainText(text.getValue()));
    }
}
