package org.homestretch.demo;

import static org.homestretch.demo.DemoPeople.as;

import org.homestretch.caseload.ClientId;
import org.homestretch.identity.SignedIn;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.message.ReadingMessages;
import org.homestretch.message.WritingMessages;
import org.homestretch.shared.NewId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes what invented people wrote to each other, and what a therapist noted. */
@Component
@ConditionalOnProperty(name = "homestretch.demo.enabled", havingValue = "true")
class DemoMessages {

    private final WritingMessages writing;
    private final ReadingMessages reading;
    private final KeepingNotes notes;

    DemoMessages(WritingMessages writing, ReadingMessages reading, KeepingNotes notes) {
        this.writing = writing;
        this.reading = reading;
        this.notes = notes;
    }

    /** @param number its place in the thread */
    MessageId write(DemoPractice.Message told, int number, ClientId id, SignedIn client, SignedIn therapist) {
        var message = new MessageId(NewId.next());
        var text = new PlainText(told.words());
        if (told.byTherapist()) {
            as(therapist, () -> does(() -> writing.write(id, message, text)));
            if (!told.unread()) as(client, () -> does(() -> reading.wasShownToMe(number)));
        } else {
            as(client, () -> does(() -> writing.writeMine(message, text)));
            if (!told.unread()) as(therapist, () -> does(() -> reading.wasShown(id, number)));
        }
        return message;
    }

    PrivateNoteId note(DemoPractice.Note told, ClientId id, SignedIn therapist) {
        var note = new PrivateNoteId(NewId.next());
        as(therapist, () -> does(() -> notes.write(id, note, new PlainText(told.words()))));
        return note;
    }

    private static boolean does(Runnable act) {
        act.run();
        return true;
    }
}
