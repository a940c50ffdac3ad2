package org.homestretch.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.homestretch.design.Chip;
import org.homestretch.design.MenuNews;

/** The views that the signed-in person may open. Their {@code @Menu} titles are keys of the message bundles. */
class WorkspaceMenu extends Nav implements AfterNavigationObserver {

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final List<MenuNews> news;

    WorkspaceMenu(List<MenuNews> news) {
        this.news = news;
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
            tell(path, link);
        });
    }

    private void tell(String path, Anchor link) {
        link.getChildren().toList().forEach(link::remove);
        for (var each : news) {
            if (each.path().equals(path)) each.words().ifPresent(words -> link.add(new Chip(words, Chip.Tone.ACCENT)));
        }
    }

    static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
