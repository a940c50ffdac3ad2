package org.homestretch.message.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.design.Buttons;
import org.homestretch.design.Chip;
import org.homestretch.message.Message;
import org.jspecify.annotations.Nullable;

/** Messages under the days on which they were sent, the newest at the bottom and in sight. */
class ThreadList extends Div {

    private final int readBefore;
    private final Times times;
    private final Runnable earlier;

    ThreadList(int readBefore, Times times, Runnable earlier) {
        this.readBefore = readBefore;
        this.times = times;
        this.earlier = earlier;
        addClassName("hs-thread");
    }

    void show(List<Message> messages, boolean hasEarlier, ClientSummary client) {
        removeAll();
        getElement().removeAttribute("tabindex");
        if (messages.isEmpty()) {
            add(new Paragraph(getTranslation("message.thread.none", client.firstName())));
            return;
        }
        // What scrolls must be reached by the keyboard.
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("message.thread.list"));
        var lines = new Div();
        lines.addClassName("hs-thread-lines");
        if (hasEarlier) lines.add(Buttons.quiet(getTranslation("message.thread.earlier"), earlier));
        @Nullable LocalDate day = null;
        var list = new OrderedList();
        for (var message : messages) {
            var sent = times.dayOf(message.sentAt());
            if (!sent.equals(day)) {
                list = new OrderedList();
                list.getElement().setAttribute("role", "list");
                lines.add(new H3(times.day(sent)), list);
            }
            day = sent;
            list.add(row(message));
        }
        add(lines);
    }

    private ListItem row(Message message) {
        var by = new Paragraph(
                new Span(getTranslation("message.thread.by", message.author(), times.time(message.sentAt()))));
        by.addClassName("hs-row-line");
        if (message.fromClient() && message.number() > readBefore) {
            by.add(new Chip(getTranslation("message.thread.new"), Chip.Tone.ACCENT));
        }
        var item = new ListItem(by, words(message.text()));
        item.addClassNames("hs-message", message.fromClient() ? "hs-message-client" : "hs-message-therapist");
        return item;
    }

    /** Lines stay lines; each text runs in its own direction. */
    static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("hs-words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }
}
