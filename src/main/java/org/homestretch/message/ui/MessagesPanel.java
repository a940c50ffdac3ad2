package org.homestretch.message.ui;

import com.vaadin.flow.component.html.Div;

/** The thread, and beside it the private notes; one above the other where there is no room. */
class MessagesPanel extends Div {

    MessagesPanel(ThreadCard thread, NotesCard notes) {
        addClassName("hs-messages");
        add(thread, notes);
    }
}
