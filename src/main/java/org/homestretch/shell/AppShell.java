package org.homestretch.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that all views live in. Aura takes its colours, type and space from the tokens of all three doors. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://assets/tokens.css")
@StyleSheet("context://assets/workspace.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "../assets/icon.svg", "any");
        settings.addMetaTag("robots", "noindex");
    }
}
