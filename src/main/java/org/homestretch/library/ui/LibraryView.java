package org.homestretch.library.ui;

import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
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
import org.homestretch.design.Buttons;
import org.homestretch.design.Downloads;
import org.homestretch.design.PageHeading;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseUse;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.KeepingFavourites;
import org.homestretch.library.Library;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ExportingExercises;
import org.jspecify.annotations.Nullable;

/** All exercises that can be assigned, and beside them the one that the address names. */
@Route("library/:exercise?")
@Menu(title = "library.ui.menu", order = 20)
@RolesAllowed({OWNER, THERAPIST})
class LibraryView extends MasterDetailLayout implements BeforeEnterObserver, HasDynamicTitle {

    static final String EXERCISE = "exercise";

    private final Library library;
    private final WritingExercises writing;
    private final ExercisePanels panels;
    private final OwnerNotes notes;
    private final ExerciseList list;
    private final Div beside = new Div();
    private final PageHeading heading;
    private @Nullable Exercise open;

    LibraryView(
            Library library,
            WritingExercises writing,
            KeepingFavourites favourites,
            ExerciseUse use,
            ExercisePanels panels,
            OwnerNotes notes,
            ExportingExercises exporting) {
        this.library = library;
        this.writing = writing;
        this.panels = panels;
        this.notes = notes;
        this.list = new ExerciseList(library, favourites, use, this::narrow);
        heading = new PageHeading(
                getTranslation("library.ui.title"),
                "",
                Buttons.quiet(getTranslation("library.import.open"), ImportView::open),
                export(exporting),
                Buttons.filled(getTranslation("library.ui.new"), ExerciseFormView::openNew));
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
        refresh();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get(EXERCISE);
        var found = key.flatMap(this::find);
        if (key.isPresent() && found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        list.show(Narrowing.of(event.getLocation().getQueryParameters()));
        if (!found.equals(Optional.ofNullable(open))) show(found.orElse(null));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", open == null ? getTranslation("library.ui.title") : open.name());
    }

    static RouteParameters parameters(Exercise exercise) {
        return parameters(exercise.content().key());
    }

    static RouteParameters parameters(String key) {
        return new RouteParameters(new RouteParam(EXERCISE, key));
    }

    /** What is found now, made when it is asked for. */
    private Anchor export(ExportingExercises exporting) {
        var link = Downloads.link(
                getTranslation("library.export"),
                "exercises.zip",
                "application/zip",
                () -> exporting.pack(
                        getTranslation("library.export.name"),
                        list.narrowed().stream().map(FoundExercise::revision).toList()));
        link.setTitle(getTranslation("library.export.hint"));
        return link;
    }

    private Div page() {
        beside.addClassName("hs-library-notes");
        var page = new Div(heading, beside, list);
        page.addClassName("hs-page");
        return page;
    }

    private void refresh() {
        list.find();
        heading.say(getTranslation("library.ui.sentence", library.find("").size()));
        notes.show(beside);
    }

    private void show(@Nullable Exercise exercise) {
        open = exercise;
        list.mark(exercise == null ? null : exercise.content().key());
        setDetail(exercise == null ? null : panels.of(exercise, list, this::close, this::changed));
        if (exercise != null) nameDetail(exercise.name());
    }

    private void changed() {
        refresh();
        show(open);
    }

    private void narrow(Narrowing narrowing) {
        if (open == null) UI.getCurrent().navigate(LibraryView.class, narrowing.query());
        else UI.getCurrent().navigate(LibraryView.class, parameters(open), narrowing.query());
    }

    /** On narrow windows the detail is a dialog, to which Vaadin gives no name. */
    private void nameDetail(String name) {
        getElement().executeJs("this.shadowRoot.getElementById('detail').setAttribute('aria-label', $0)", name);
    }

    private void close() {
        UI.getCurrent().navigate(LibraryView.class, list.query());
    }

    /** Somebody else's private one is answered as an unknown one is. */
    private Optional<Exercise> find(String key) {
        var found = Optional.ofNullable(library.newest(List.of(key)).get(key));
        return key.startsWith("own-") ? found.filter(_ -> writing.own(key).isPresent()) : found;
    }
}
