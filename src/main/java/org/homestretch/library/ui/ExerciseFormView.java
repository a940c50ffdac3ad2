package org.homestretch.library.ui;

import static java.util.Objects.requireNonNull;
import static org.homestretch.identity.Roles.OWNER;
import static org.homestretch.identity.Roles.THERAPIST;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homestretch.design.Buttons;
import org.homestretch.design.Confirmation;
import org.homestretch.design.Notice;
import org.homestretch.design.PageHeading;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseChangedMeanwhile;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseNotFound;
import org.homestretch.library.Library;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.media.CheckingMedia;
import org.jspecify.annotations.Nullable;

/** Writes an own exercise: from nothing, from a copy, or a new revision; nothing is kept before its author saves it. */
@Route("library/new")
@RouteAlias("library/:exercise/copy")
@RouteAlias("library/:exercise/edit")
@RolesAllowed({OWNER, THERAPIST})
class ExerciseFormView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final Library library;
    private final WritingExercises writing;
    private final CheckingMedia checking;
    private final CurrentAccount current;
    private final CurrentPractice practice;
    private final Clock clock;
    private final Checkbox shared = new Checkbox();
    private @Nullable Exercise from;
    private @Nullable ExerciseForm form;
    private boolean edits;
    private boolean unsaved;

    ExerciseFormView(
            Library library,
            WritingExercises writing,
            CheckingMedia checking,
            CurrentAccount current,
            CurrentPractice practice,
            Clock clock) {
        this.library = library;
        this.writing = writing;
        this.checking = checking;
        this.current = current;
        this.practice = practice;
        this.clock = clock;
        addClassName("hs-page");
        shared.setLabel(getTranslation("library.own.shared"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getRouteParameters().get(LibraryView.EXERCISE);
        edits = event.getLocation().getPath().endsWith("/edit");
        from = key.flatMap(this::find).orElse(null);
        if (key.isPresent() && from == null) event.rerouteToError(NotFoundException.class);
        else show();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!unsaved) return;
        var leaving = event.postpone();
        new Confirmation(
                        getTranslation("library.own.leave"),
                        getTranslation("library.own.leave.consequence"),
                        getTranslation("library.own.leave.yes"),
                        leaving::proceed)
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("design.page", heading());
    }

    static void openNew() {
        UI.getCurrent().navigate("library/new");
    }

    static void openCopy(String key) {
        UI.getCurrent().navigate("library/" + key + "/copy");
    }

    static void openEdit(String key) {
        UI.getCurrent().navigate("library/" + key + "/edit");
    }

    private String heading() {
        if (from == null) return getTranslation("library.ui.new");
        return getTranslation(edits ? "library.own.edit" : "library.own.copy", from.name());
    }

    private String lead() {
        if (from == null) return getTranslation("library.own.lead.new");
        return getTranslation(edits ? "library.own.lead.edit" : "library.own.lead");
    }

    private void show() {
        form = new ExerciseForm(given(), from == null, library, checking, () -> unsaved = true);
        unsaved = false;
        shared.setVisible(!edits);
        var heading = new PageHeading(heading(), lead())
                .under(new RouterLink(getTranslation("library.ui.title"), LibraryView.class));
        var actions = new Div(
                Buttons.filled(getTranslation("library.own.save"), this::save),
                Buttons.quiet(getTranslation("design.cancel"), this::leave));
        actions.addClassName("hs-actions");
        removeAll();
        add(heading, form, shared, actions);
        if (from == null || !edits) form.begin();
    }

    private ExerciseContent given() {
        var place = practice.get();
        var own =
                new OwnContent(current.get().displayName(), place.name(), LocalDate.now(clock.withZone(place.zone())));
        if (from == null) return own.blank(getTranslation("library.own.source.new"));
        if (edits) return from.content();
        var adapted = own.adapted(from, getTranslation("library.own.source.copy", from.name()));
        return from.content()
                .named("", getTranslation("library.own.name.copy", from.name()))
                .sourced(adapted);
    }

    private void save() {
        var written = requireNonNull(form);
        written.attempt(() -> {
            var content = written.value();
            try {
                done(edits ? change(requireNonNull(from), content) : add(content, shared.getValue()), content);
            } catch (ExerciseChangedMeanwhile changed) {
                offerCopy("library.own.meanwhile.changed", content);
            } catch (ExerciseNotFound gone) {
                offerCopy("library.own.meanwhile.gone", content);
            }
        });
    }

    private String add(ExerciseContent content, boolean withPractice) {
        UUID origin = from == null ? null : from.revision();
        return writing.add(content, withPractice, origin, requireNonNull(form).taken());
    }

    private String change(Exercise exercise, ExerciseContent content) {
        var key = exercise.content().key();
        writing.change(key, exercise.number(), content, requireNonNull(form).taken());
        return key;
    }

    /** What was typed stays in the form, and can be kept beside the newer state. */
    private void offerCopy(String why, ExerciseContent content) {
        new Confirmation(
                        getTranslation("library.own.meanwhile"),
                        getTranslation(why),
                        getTranslation("library.own.meanwhile.copy"),
                        () -> done(add(content, false), content))
                .open();
    }

    private void done(String key, ExerciseContent content) {
        unsaved = false;
        Notice.show(getTranslation("library.own.saved", content.name()));
        UI.getCurrent().navigate(LibraryView.class, LibraryView.parameters(key));
    }

    private void leave() {
        if (from == null) UI.getCurrent().navigate(LibraryView.class);
        else UI.getCurrent().navigate(LibraryView.class, LibraryView.parameters(from));
    }

    /** To edit only what the reader may change; to copy all that the reader may find. */
    private Optional<Exercise> find(String key) {
        var found = Optional.ofNullable(library.newest(List.of(key)).get(key));
        if (edits) {
            return found.filter(_ -> writing.own(key)
                    .filter(it -> it.mayBeChangedBy(current.get()))
                    .isPresent());
        }
        return key.startsWith("own-") ? found.filter(_ -> writing.own(key).isPresent()) : found;
    }
}
