package org.homestretch.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The views that the signed-in person may open. Their {@code @Menu} titles are keys of the message bundles. */
class WorkspaceMenu extends Nav implements AfterNavigationObserver {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    WorkspaceMenu() {
        addClassName("hs-menu");
        setAriaLabel(getTranslation("shell.menu"));
        var list = new UnorderedList();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var path = withoutSlash(entry.path());
            var link = new Anchor(path, getTranslation(entry.title()));
            link.getElement().setAttribute("router-link", true);
            links.put(path, link);
            list.add(new ListItem(link));
        }
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var at = event.getLocation().getPath();
        links.forEach((path, link) -> {
            if (at.equals(path)) link.getElement().setAttribute("aria-current", "page");
            else if (at.startsWith(path + "/")) link.getElement().setAttribute("aria-current", "true");
            else link.getElement().removeAttribute("aria-current");
        });
    }

    static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
