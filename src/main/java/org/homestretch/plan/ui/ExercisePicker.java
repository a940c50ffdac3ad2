package org.homestretch.plan.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.library.Exercise;
import org.homestretch.library.Facet;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Library;
import org.homestretch.library.ui.FacetBar;

/** The library beside the plan: type a few letters, then Enter or a click adds the exercise, or drag it to its place. */
class ExercisePicker extends Section {

    /** More than these are shown when asked for: nobody reads a hundred, nor tabs through them. */
    private static final int SHOWN = 24;

    private static final List<Facet> FACETS = List.of(Facet.REGION, Facet.POSITION, Facet.EQUIPMENT, Facet.PURPOSE);

    private final TextField search = new TextField();
    private final Paragraph count = new Paragraph();
    private final UnorderedList results = new UnorderedList();
    private final Button more = Buttons.quiet("", this::showAll);
    private final FacetBar facets = new FacetBar(FACETS, this::show);
    private final Map<String, PickCard> cards = new LinkedHashMap<>();
    private final Library library;
    private final Consumer<Exercise> add;
    private Set<String> inPlan = Set.of();
    private List<FoundExercise> found = List.of();

    ExercisePicker(Library library, Consumer<Exercise> add) {
        this.library = library;
        this.add = add;
        addClassName("hs-plan-picker");
        search.setLabel(getTranslation("plan.picker.search"));
        search.setPlaceholder(getTranslation("plan.picker.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(150);
        search.addValueChangeListener(_ -> find());
        search.addKeyDownListener(Key.ENTER, _ -> addFirst());
        count.addClassName("hs-row-line");
        count.getElement().setAttribute("role", "status");
        results.addClassName("hs-plan-results");
        results.getElement().setAttribute("role", "list");
        var heading = new H2(getTranslation("plan.picker.title"));
        heading.addClassName("hs-spoken");
        add(heading, new Div(search, facets, count), results, more);
        find();
    }

    void focus() {
        search.focus();
    }

    /** @param keys of the exercises that the plan holds */
    void inPlan(Set<String> keys) {
        inPlan = keys;
        cards.forEach((key, card) -> card.inPlan(keys.contains(key)));
    }

    private void find() {
        found = library.find(search.getValue());
        show();
    }

    private void show() {
        facets.show(found);
        var narrowed = narrowed();
        count.setText(
                narrowed.isEmpty()
                        ? getTranslation("plan.picker.nothing", search.getValue())
                        : getTranslation("plan.picker.count", narrowed.size()));
        list(narrowed.stream().limit(SHOWN).toList());
        more.setVisible(narrowed.size() > SHOWN);
        more.setText(getTranslation("plan.picker.all", narrowed.size()));
    }

    private void showAll() {
        list(narrowed());
        more.setVisible(false);
    }

    private List<FoundExercise> narrowed() {
        return facets.choice().narrow(found);
    }

    private void list(List<FoundExercise> narrowed) {
        results.removeAll();
        var exercises =
                library.revisions(narrowed.stream().map(FoundExercise::revision).toList());
        narrowed.forEach(it -> results.add(new ListItem(card(requireNonNull(exercises.get(it.revision()))))));
    }

    private PickCard card(Exercise exercise) {
        var key = exercise.content().key();
        var card = cards.computeIfAbsent(key, _ -> new PickCard(exercise, () -> choose(exercise)));
        card.inPlan(inPlan.contains(key));
        return card;
    }

    private void addFirst() {
        var narrowed = narrowed();
        if (search.isEmpty() || narrowed.isEmpty()) return;
        choose(library.revision(narrowed.getFirst().revision()));
    }

    private void choose(Exercise exercise) {
        add.accept(exercise);
        count.setText(getTranslation("plan.picker.added", exercise.name()));
    }
}
