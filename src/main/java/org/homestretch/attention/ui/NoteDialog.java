package org.homestretch.attention.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.homestretch.design.FormDialog;

/** Asks for words for the practice. */
class NoteDialog extends FormDialog {

    private final TextArea words = field("words", new TextArea(getTranslation("attention.note.words")));
    private final Consumer<String> note;

    NoteDialog(Consumer<String> note) {
        super("attention.note.title", "attention.note.lead", "attention.note.save");
        this.note = note;
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[0];
    }

    @Override
    protected void work() {
        note.accept(words.getValue());
    }
}
