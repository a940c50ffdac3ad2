package org.homestretch.rights.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.homestretch.rights.Losing;

/** What becomes of what when a client is erased. */
class LosingList extends UnorderedList implements Focusable<LosingList> {

    LosingList(Losing losing) {
        // It is longer than a phone is high, and keys must reach all of it.
        setTabIndex(0);
        add(
                new ListItem(
                        getTranslation("rights.erase.gone", losing.sessions(), losing.answers(), losing.messages())),
                new ListItem(getTranslation("rights.erase.emptied")),
                new ListItem(getTranslation("rights.erase.kept", losing.planVersions())),
                new ListItem(getTranslation("rights.erase.elsewhere")),
                new ListItem(getTranslation("rights.erase.then", losing.name())));
    }
}
