package org.homestretch.message.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.Optional;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.caseload.spi.ClientRecordTab;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.ReadingMessages;
import org.homestretch.message.UnreadMessages;
import org.homestretch.message.WritingMessages;
import org.springframework.beans.factory.ObjectProvider;

/** What was written to and fro with the client, and apart from it what only therapists see. */
@org.springframework.stereotype.Component
class MessagesTab implements ClientRecordTab {

    static final String PATH = "messages";

    private final ReadingMessages reading;
    private final WritingMessages writing;
    private final UnreadMessages unread;
    private final KeepingNotes notes;
    private final ObjectProvider<UnsentText> unsent;
    private final CurrentPractice practice;
    private final Clock clock;

    MessagesTab(
            ReadingMessages reading,
            WritingMessages writing,
            UnreadMessages unread,
            KeepingNotes notes,
            ObjectProvider<UnsentText> unsent,
            CurrentPractice practice,
            Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.unread = unread;
        this.notes = notes;
        this.unsent = unsent;
        this.practice = practice;
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String titleKey() {
        return "message.tab";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<String> news(ClientSummary client) {
        var count = unread.of(client.id());
        return count == 0 ? Optional.empty() : Optional.of(UI.getCurrent().getTranslation("message.unread.new", count));
    }

    @Override
    public Component content(ClientSummary client) {
        var times = new Times(practice.get().zone(), clock.instant());
        var typed = unsent.getObject();
        return new MessagesPanel(
                new ThreadCard(client, reading, writing, unread, typed, times),
                new NotesCard(client, notes, typed, times));
    }
}
