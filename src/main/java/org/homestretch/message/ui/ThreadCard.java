package org.homestretch.message.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Buttons;
import org.homestretch.message.Message;
import org.homestretch.message.MessageConflict;
import org.homestretch.message.MessageId;
import org.homestretch.message.MessageThread;
import org.homestretch.message.PlainText;
import org.homestretch.message.ReadingMessages;
import org.homestretch.message.UnreadMessages;
import org.homestretch.message.WritingMessages;
import org.homestretch.shared.NewId;

/** The client's thread and where the therapist writes into it. What it shows counts as read. */
class ThreadCard extends Section {

    private final ClientSummary client;
    private final ReadingMessages reading;
    private final WritingMessages writing;
    private final ThreadList list;
    private final LookingForNews looking;
    private final List<Message> shown = new ArrayList<>();
    private MessageId next = new MessageId(NewId.next());

    ThreadCard(
            ClientSummary client,
            ReadingMessages reading,
            WritingMessages writing,
            UnreadMessages unread,
            UnsentText unsent,
            Times times) {
        this.client = client;
        this.reading = reading;
        this.writing = writing;
        addClassNames("hs-card", "hs-thread-card");
        var newest = reading.of(client.id(), null);
        list = new ThreadList(newest.readBefore(), times, this::showEarlier);
        add(new H2(getTranslation("message.thread", client.firstName())), list);
        showNewest(newest);
        add(newest.isOpen() ? composer(unsent) : new Paragraph(getTranslation("message.thread.ended")));
        looking = LookingForNews.of(
                this, () -> unread.of(client.id()) > 0, () -> showNewest(reading.of(client.id(), null)));
    }

    private Div composer(UnsentText unsent) {
        var name = client.firstName();
        var composer = new Composer(
                new Composer.Words(
                        getTranslation("message.write", name),
                        getTranslation("message.write.hint"),
                        getTranslation("message.write.sent")),
                Buttons.filled(getTranslation("message.write.send"), () -> {}),
                unsent.of(client.id(), UnsentText.Kind.MESSAGE),
                this::send);
        var watched = new Paragraph(
                getTranslation(client.consentedAt() == null ? "message.thread.waits" : "message.thread.watched", name));
        watched.addClassName("hs-row-line");
        return new Div(composer, watched);
    }

    private void send(PlainText text) {
        try {
            writing.write(client.id(), next, text);
        } catch (MessageConflict changed) {
            next = new MessageId(NewId.next());
            writing.write(client.id(), next, text);
        }
        next = new MessageId(NewId.next());
        showNewest(reading.of(client.id(), null));
    }

    private void showNewest(MessageThread page) {
        shown.clear();
        show(page);
        page.newest().ifPresent(it -> reading.wasShown(client.id(), it.number()));
    }

    LookingForNews looking() {
        return looking;
    }

    private void showEarlier() {
        show(reading.of(client.id(), shown.getFirst().number()));
    }

    private void show(MessageThread page) {
        shown.addAll(0, page.messages());
        list.show(shown, page.earlier(), client);
    }
}
