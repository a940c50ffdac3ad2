package org.homestretch.support;

import static java.util.stream.Collectors.joining;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test of the workspace's screens without a browser, signed in as the owner-therapist of a new practice. */
@HomestretchTest
public abstract class WorkspaceTest extends SpringBrowserlessTest {

    @Autowired
    protected Practices practices;

    protected SignedIn me;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        signIn(practices.practice());
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.UK);
    }

    @AfterEach
    @Override
    protected void cleanVaadinEnvironment() {
        super.cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** Opens the workspace anew as somebody of the same practice with just these roles. */
    protected void comeBackAs(Role... roles) {
        super.cleanVaadinEnvironment();
        signIn(new SignedIn(me.accountId(), me.practiceId(), me.displayName(), me.email(), Set.of(roles)));
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Locale.UK);
    }

    protected void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    /** Everything that can be read on the screen, dialogs included. */
    protected String screen() {
        var overlays = Stream.of(Dialog.class, ConfirmDialog.class)
                .flatMap(type -> find(type).all().stream())
                .map(WorkspaceTest::textOf);
        return Stream.concat(Stream.of(textOf(UI.getCurrent())), overlays).collect(joining(" "));
    }

    private static String textOf(Component component) {
        if (component.getElement().isTextNode()) return component.getElement().getText();
        if (!component.isVisible()) return "";
        var own =
                component.getElement().getChildren().filter(Element::isTextNode).map(Element::getText);
        var properties = Stream.of("headerTitle", "header", "message", "label", "errorMessage")
                .map(it -> component.getElement().getProperty(it, ""));
        var below = Stream.concat(component.getChildren(), detail(component)).map(WorkspaceTest::textOf);
        return Stream.of(properties, own, below)
                .flatMap(it -> it)
                .filter(it -> !it.isBlank())
                .collect(joining(" "));
    }

    private static Stream<Component> detail(Component component) {
        return component instanceof MasterDetailLayout layout ? Stream.ofNullable(layout.getDetail()) : Stream.of();
    }

    /** Goes to an address as typed after /workspace/. */
    protected static void open(String address) {
        var at = new Location(address);
        UI.getCurrent().navigate(at.getPath(), at.getQueryParameters());
    }

    private void signIn(SignedIn who) {
        me = who;
        SecurityContextHolder.setContext(Practices.context(who));
    }
}
