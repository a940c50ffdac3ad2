package org.homestretch.shell;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.homestretch.design.MenuNews;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.jspecify.annotations.Nullable;

/** A rail of plain words beside the screen; on narrow windows it lies on top. */
@Layout
@RolesAllowed({OWNER, THERAPIST})
class WorkspaceLayout extends Div implements RouterLayout {

    private static final String CONTENT = "content";

    private final Main content = new Main();
    private @Nullable HasElement shown;

    WorkspaceLayout(CurrentAccount current, CurrentPractice practice, List<MenuNews> news) {
        addClassName("hs-workspace");
        content.setId(CONTENT);
        content.getElement().setAttribute("tabindex", "-1");
        add(
                new SkipLink(getTranslation("shell.skip"), content),
                rail(current.get().displayName(), practice.get().name(), new WorkspaceMenu(news)),
                content);
    }

    private Aside rail(String person, String practice, WorkspaceMenu menu) {
        var brand = new Paragraph(getTranslation("shell.brand"));
        brand.addClassName("hs-brand");
        var who = new Div(new Span(person), new Span(practice));
        who.addClassName("hs-who-names");
        var account = new Anchor("../account/devices", getTranslation("shell.account"));
        account.setRouterIgnore(true);
        var foot = new Div(who, account, new SignOut());
        foot.addClassName("hs-who");
        var rail = new Aside(brand, menu, foot);
        rail.addClassName("hs-rail");
        return rail;
    }

    /** A new screen takes the focus, so that keyboard and screen reader go on in it; a new state of the same does not. */
    @Override
    public void showRouterLayoutContent(HasElement view) {
        var another = shown != null && !shown.getClass().equals(view.getClass());
        shown = view;
        content.getElement().removeAllChildren().appendChild(view.getElement());
        if (another) content.getElement().callJsFunction("focus");
        if (another) content.getElement().executeJs("this.scrollTop = 0");
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement old) {
        content.getElement().removeAllChildren();
    }
}
