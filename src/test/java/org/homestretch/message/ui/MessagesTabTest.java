package org.homestretch.message.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinSession;
import org.homestretch.caseload.Caseload;
import org.homestretch.identity.Role;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.ReadingMessages;
import org.homestretch.message.UnreadMessages;
import org.homestretch.message.WritingMessages;
import org.homestretch.shared.NewId;
import org.homestretch.support.InCare;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MessagesTabTest extends WorkspaceTest {

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    WritingMessages writing;

    @Autowired
    ReadingMessages reading;

    @Autowired
    UnreadMessages unread;

    @Autowired
    KeepingNotes notes;

    InCare.Pair mara;

    @BeforeEach
    void a_client_in_care() {
        mara = inCare.client(me, "Europe/Berlin");
    }

    @Test
    void unread_messages_are_told_wherever_the_way_leads_to_them_until_they_are_shown() {
        hers("My knee clicks.");
        hers("What now?");

        open("clients");
        assertThat(menu()).contains("2 messages");
        assertThat(screen()).contains("Mara Lindt: 2 new messages");
        open("clients/" + mara.id());
        assertThat(screen()).contains("Messages and notes 2 new messages");
        assertThat(unread.of(mara.id())).isEqualTo(2);

        openMessages();
        assertThat(screen()).contains("My knee clicks.", "What now?", "Mara Lindt,", "New");
        assertThat(menu()).doesNotContain("messages");
        assertThat(unread.of(mara.id())).isZero();
        open("clients");
        assertThat(screen()).doesNotContain("new message");
    }

    @Test
    void what_is_sent_stands_in_the_thread_and_the_field_is_empty_again() {
        openMessages();
        assertThat(screen()).contains("Nobody has written yet", "not watched in real time");

        assertThat(field("Write to Mara").getHelperText()).contains("cannot be changed or taken back");
        field("Write to Mara").setValue("Rest today.");
        click("Send");

        assertThat(as(mara.client(), () -> reading.mine(null)).messages()).hasSize(1);
        assertThat(field("Write to Mara").getValue()).isEmpty();
        assertThat(screen()).contains("Rest today.", "Olive Owner,", "Today").doesNotContain("Nobody has written yet");
    }

    @Test
    void what_is_refused_is_told_at_the_field_and_stays() {
        openMessages();
        click("Send");
        assertThat(field("Write to Mara").getErrorMessage()).isEqualTo("Please write something first.");

        field("Write to Mara").setValue("x".repeat(4001));
        assertThat(screen()).contains("1 character too long");
        click("Send");
        assertThat(field("Write to Mara").getErrorMessage()).startsWith("This is 1 character");
        assertThat(field("Write to Mara").getValue()).hasSize(4001);
    }

    @Test
    void what_was_typed_and_not_sent_is_there_again_after_looking_elsewhere() {
        openMessages();
        field("Write to Mara").setValue("Half a sent");
        field("New note").setValue("Half a note");
        open("clients/" + mara.id() + "/progress");
        openMessages();

        assertThat(field("Write to Mara").getValue()).isEqualTo("Half a sent");
        assertThat(field("New note").getValue()).isEqualTo("Half a note");
    }

    @Test
    void what_the_client_writes_meanwhile_is_shown_and_read_and_what_was_typed_stays() {
        openMessages();
        var card = find(ThreadCard.class).single();
        assertThat(card.looking().look(VaadinSession.getCurrent())).isFalse();
        field("Write to Mara").setValue("Half a sent");
        hers("It clicks again.");
        assertThat(card.looking().look(VaadinSession.getCurrent())).isTrue();
        assertThat(unread.of(mara.id())).isEqualTo(1);

        news(card);
        assertThat(screen()).contains("It clicks again.", "New");
        assertThat(field("Write to Mara").getValue()).isEqualTo("Half a sent");
        assertThat(unread.of(mara.id())).isZero();
        assertThat(card.looking().look(VaadinSession.getCurrent())).isFalse();
    }

    @Test
    void looking_for_news_and_showing_it_is_no_use_of_the_workspace() {
        openMessages();
        var card = find(ThreadCard.class).single();
        var session = VaadinSession.getCurrent();
        var longAgo = System.currentTimeMillis() - 600_000;
        session.setLastRequestTimestamp(longAgo);
        hers("Are you there?");
        card.looking().look(session);
        assertThat(session.getLastRequestTimestamp()).isEqualTo(longAgo);

        // Vaadin takes every call of the browser for use, before it does what is called.
        session.setLastRequestTimestamp(System.currentTimeMillis());
        news(card);
        assertThat(session.getLastRequestTimestamp()).isEqualTo(longAgo);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    /** What the browser sends when it has heard of some. */
    private static void news(ThreadCard card) {
        var element = card.getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element, "news", JacksonUtils.createObjectNode()));
    }

    @Test
    void private_notes_stand_apart_and_a_correction_stands_beside_its_note() {
        openMessages();
        assertThat(screen()).contains("Only therapists who treat Mara see this.", "No notes yet.");
        field("New note").setValue("Afraid of bending.");
        click("Keep note");
        click("Correct");
        field("What is right instead").setValue("Afraid of lifting.");
        click("Keep correction");

        assertThat(screen()).contains("Afraid of bending.", "Corrected by Olive Owner", "Afraid of lifting.");
        assertThat(notes.of(mara.id()).getFirst().corrections()).hasSize(1);
        assertThat(as(mara.client(), () -> reading.mine(null)).messages()).isEmpty();
    }

    @Test
    @Tag("B16")
    @Tag("D1")
    void markup_in_a_message_is_shown_as_it_was_typed() {
        hers("<img src=x onerror=alert(1)> https://example.org");
        openMessages();
        var row = find(ListItem.class).all().stream()
                .filter(it -> it.hasClassName("hs-message-client"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getElement().getTextRecursively()).contains("<img src=x onerror=alert(1)>");
        assertThat(row.getElement().getOuterHTML()).doesNotContain("<img", "<a ");
    }

    @Test
    void after_the_care_only_notes_are_written() {
        caseload.discharge(mara.id());
        openMessages();
        assertThat(screen()).contains("The care has ended.", "New note").doesNotContain("Write to Mara");
    }

    @Test
    void an_owner_who_does_not_treat_is_told_of_no_messages() {
        hers("Hello.");
        comeBackAs(Role.OWNER);
        open("practice");
        assertThat(menu()).doesNotContain("message");
        open("clients/" + mara.id() + "/messages");
        assertThat(screen()).contains("There is no such page").doesNotContain("Hello.");
    }

    private void hers(String text) {
        as(mara.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText(text)));
    }

    private void openMessages() {
        open("clients/" + mara.id() + "/messages");
    }

    private String menu() {
        return find(Nav.class).all().getFirst().getElement().getTextRecursively();
    }

    private TextArea field(String label) {
        return find(TextArea.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
