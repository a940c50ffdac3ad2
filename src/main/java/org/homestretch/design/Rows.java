package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** A list on one surface, its rows parted by hairlines. */
public final class Rows extends UnorderedList {

    public Rows() {
        addClassName("hs-rows");
        // Safari forgets that a list without bullets is one.
        getElement().setAttribute("role", "list");
    }

    public void addRow(Component... row) {
        var item = new ListItem();
        item.add(row);
        add(item);
    }
}
