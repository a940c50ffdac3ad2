package org.homestretch.library.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.homestretch.design.Buttons;
import org.homestretch.design.EmptyState;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseUse;
import org.homestretch.library.Facet;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.KeepingFavourites;
import org.homestretch.library.Library;
import org.jspecify.annotations.Nullable;

/** Cards of the exercises, found by words and narrowed by chips. */
class ExerciseList extends Div {

    private static final int PAGE = 100;

    private final TextField words = new TextField();
    private final WhoseBar whose;
    private final FacetBar facets;
    private final Paragraph count = new Paragraph();
    private final UnorderedList grid = new UnorderedList();
    private final Div below = new Div();
    private final Map<UUID, ExerciseCard> cards = new LinkedHashMap<>();
    private final Library library;
    private final KeepingFavourites favourites;
    private final Map<String, Integer> plans;
    private final Consumer<Narrowing> narrow;
    private final Set<String> starred;
    private List<FoundExercise> found = List.of();
    private List<FoundExercise> narrowed = List.of();
    private Narrowing narrowing = Narrowing.NONE;
    private @Nullable String open;
    private int shown = PAGE;

    /** @param narrow is told what was chosen, and then calls {@link #show(Narrowing)} */
    ExerciseList(Library library, KeepingFavourites favourites, ExerciseUse use, Consumer<Narrowing> narrow) {
        this.library = library;
        this.favourites = favourites;
        this.plans = use.plans();
        this.narrow = narrow;
        this.starred = new HashSet<>(favourites.mine());
        whose = new WhoseBar(narrow);
        facets = new FacetBar(List.of(Facet.values()), this::chosen);
        addClassName("hs-list");
        words.setAriaLabel(getTranslation("library.ui.search"));
        words.setPlaceholder(getTranslation("library.ui.search"));
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(150);
        words.addValueChangeListener(_ -> find());
        var tools = new Div(words, whose);
        tools.addClassName("hs-tools");
        count.addClassName("hs-row-line");
        count.getElement().setAttribute("role", "status");
        grid.addClassName("hs-cards");
        grid.getElement().setAttribute("role", "list");
        add(tools, facets, count, grid, below);
    }

    /** Also what colleagues have written meanwhile. */
    void find() {
        found = library.find(words.getValue());
        shown = PAGE;
        arrange();
    }

    void show(Narrowing chosen) {
        if (chosen.equals(narrowing)) return;
        narrowing = chosen;
        shown = PAGE;
        facets.choose(chosen.values());
        arrange();
    }

    /** What is found now, by words and chips. */
    List<FoundExercise> narrowed() {
        return narrowed;
    }

    QueryParameters query() {
        return narrowing.query();
    }

    void mark(@Nullable String key) {
        open = key;
        cards.values().forEach(it -> it.mark(key));
    }

    void star(String key, boolean favourite) {
        if (favourite) favourites.add(key);
        else favourites.remove(key);
        if (favourite) starred.add(key);
        else starred.remove(key);
        cards.values().forEach(it -> it.star(key, favourite));
        if (narrowing.favourites()) arrange();
        else whose.show(facets.choice().narrow(found), starred, narrowing);
    }

    boolean isStarred(String key) {
        return starred.contains(key);
    }

    int plans(String key) {
        return plans.getOrDefault(key, 0);
    }

    private void chosen() {
        narrow.accept(narrowing.with(facets.choice().chosen()));
    }

    private void arrange() {
        var among = narrowing.among(found, starred).toList();
        facets.show(among);
        whose.show(facets.choice().narrow(found), starred, narrowing);
        narrowed = facets.choice().narrow(among);
        count.setText(getTranslation("library.ui.found", narrowed.size()));
        grid.removeAll();
        below.removeAll();
        var page = narrowed.stream().limit(shown).toList();
        var exercises =
                library.revisions(page.stream().map(FoundExercise::revision).toList());
        page.forEach(it -> grid.add(card(requireNonNull(exercises.get(it.revision())), it)));
        if (narrowed.isEmpty()) below.add(nothing());
        else if (narrowed.size() > shown) below.add(Buttons.quiet(more(narrowed.size() - shown), this::showMore));
    }

    private void showMore() {
        shown += PAGE;
        arrange();
    }

    private String more(int left) {
        return getTranslation("library.ui.more", left);
    }

    private ExerciseCard card(Exercise exercise, FoundExercise it) {
        var key = it.key();
        var card = cards.computeIfAbsent(it.revision(), _ -> {
            var star = new StarButton(exercise.name(), isStarred(key), favourite -> star(key, favourite));
            return new ExerciseCard(exercise, it.origin(), plans(key), star);
        });
        card.keep(narrowing.query());
        card.mark(open);
        return card;
    }

    private EmptyState nothing() {
        var favouritesAlone = narrowing.favourites() && starred.isEmpty();
        var what = favouritesAlone ? "library.ui.none.favourites" : "library.ui.none";
        return new EmptyState(
                getTranslation(what),
                getTranslation(what + ".text"),
                Buttons.outlined(getTranslation("library.ui.none.clear"), this::clear));
    }

    private void clear() {
        words.clear();
        narrow.accept(Narrowing.NONE);
    }
}
