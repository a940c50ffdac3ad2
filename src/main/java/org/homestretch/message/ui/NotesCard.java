package org.homestretch.message.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNote;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.shared.NewId;

/** What only therapists see, set apart so that nobody takes it for the thread. */
class NotesCard extends Section {

    private final ClientSummary client;
    private final KeepingNotes notes;
    private final Times times;
    private final Div kept = new Div();
    private PrivateNoteId next = new PrivateNoteId(NewId.next());

    NotesCard(ClientSummary client, KeepingNotes notes, UnsentText unsent, Times times) {
        this.client = client;
        this.notes = notes;
        this.times = times;
        addClassNames("hs-card", "hs-notes");
        var head = new Div(
                new H2(getTranslation("message.note")),
                new Chip(getTranslation("message.note.private"), Chip.Tone.CLAY));
        head.addClassName("hs-row-title");
        var who = new Paragraph(getTranslation("message.note.who", client.firstName()));
        var composer = new Composer(
                new Composer.Words(
                        getTranslation("message.note.write"),
                        getTranslation("message.note.hint"),
                        getTranslation("message.note.kept")),
                Buttons.outlined(getTranslation("message.note.keep"), () -> {}),
                unsent.of(client.id(), UnsentText.Kind.NOTE),
                this::keep);
        add(head, who, composer, kept);
        show();
    }

    private void keep(PlainText text) {
        notes.write(client.id(), next, text);
        next = new PrivateNoteId(NewId.next());
        show();
    }

    private void correct(PrivateNote note) {
        new CorrectionDialog(note, (id, text) -> {
                    notes.correct(client.id(), note.id(), id, text);
                    show();
                })
                .open();
    }

    private void show() {
        kept.removeAll();
        var all = notes.of(client.id());
        if (all.isEmpty()) {
            kept.add(new Paragraph(getTranslation("message.note.none")));
            return;
        }
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (var note : all) list.add(row(note));
        kept.add(list);
    }

    private ListItem row(PrivateNote note) {
        var item = new ListItem(by("message.note.by", note.author(), note.writtenAt()), ThreadList.words(note.text()));
        for (var correction : note.corrections()) {
            var beside = new Div(
                    by("message.note.correction", correction.author(), correction.writtenAt()),
                    ThreadList.words(correction.text()));
            beside.addClassName("hs-note-correction");
            item.add(beside);
        }
        var button = Buttons.quiet(getTranslation("message.note.correct"), () -> correct(note));
        button.setAriaLabel(getTranslation("message.note.correct.which", times.moment(note.writtenAt())));
        item.add(button);
        return item;
    }

    private Paragraph by(String key, String author, Instant at) {
        var by = new Paragraph(getTranslation(key, author, times.moment(at)));
        by.addClassName("hs-row-line");
        return by;
    }
}
