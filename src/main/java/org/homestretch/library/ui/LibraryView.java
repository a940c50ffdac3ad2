package org.homestretch.library.ui;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.homestretch.design.PageHeading;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.jspecify.annotations.Nullable;

/** All exercises that can be assigned, and beside them the one that the address names. */
@Route("library/:exercise?")
@Menu(title = "library.ui.menu", order = 20)
@RolesAllowed({OWNER, THERAPIST})
class LibraryView extends MasterDetailLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String EXERCISE = "exercise";

    private final List<Exercise> exercises;
    private final ExercisePanels panels;
    private final ExerciseList list;
    private @Nullable Exercise open;

    LibraryView(Library library, ExercisePanels panels) {
        this.exercises = library.newest();
        this.panels = panels;
        this.list = new ExerciseList(exercises);
        addClassName("hs-library");
        setSizeFull();
        setMasterSize("24rem");
        setDetailSize("34rem");
        setExpandMaster(true);
        setOverlayContainment(OverlayContainment.PAGE);
        setOverlaySize("100%");
        addBackdropClickListener(_ -> close());
        addDetailEscapePressListener(_ -> close());
        setMaster(page());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get(EXERCISE);
        var found = key.flatMap(this::find);
        if (key.isPresent() && found.isEmpty()) event.rerouteToError(NotFoundException.class);
        else show(found.orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", open == null ? getTranslation("library.ui.title") : open.name());
    }

    static RouteParameters parameters(Exercise exercise) {
        return new RouteParameters(new RouteParam(EXERCISE, exercise.content().key()));
    }

    private Div page() {
        var page = new Div(
                new PageHeading(
                        getTranslation("library.ui.title"), getTranslation("library.ui.sentence", exercises.size())),
                list);
        page.addClassName("hs-page");
        return page;
    }

    private void show(@Nullable Exercise exercise) {
        open = exercise;
        list.mark(exercise);
        setDetail(exercise == null ? null : panels.of(exercise, this::close));
        if (exercise != null) nameDetail(exercise.name());
    }

    /** On narrow windows the detail is a dialog, to which Vaadin gives no name. */
    private void nameDetail(String name) {
        getElement().executeJs("this.shadowRoot.getElementById('detail').setAttribute('aria-label', $0)", name);
    }

    private void close() {
        UI.getCurrent().navigate(LibraryView.class);
    }

    private Optional<Exercise> find(String key) {
        return exercises.stream().filter(it -> it.content().key().equals(key)).findFirst();
    }
}
