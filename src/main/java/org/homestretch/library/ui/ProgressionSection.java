package org.homestretch.library.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;

/** Which exercises to step back to and which to go on with. */
class ProgressionSection extends Section {

    /** @param exercises those that it names, by their keys */
    ProgressionSection(ExerciseContent content, Map<String, Exercise> exercises) {
        add(new H3(getTranslation("library.ui.progression")));
        add("easier", content.easier(), exercises);
        add("harder", content.harder(), exercises);
        setVisible(getComponentCount() > 1);
    }

    private void add(String direction, List<String> keys, Map<String, Exercise> exercises) {
        var known = keys.stream().map(exercises::get).filter(Objects::nonNull).toList();
        if (known.isEmpty()) return;
        var label = new Span(getTranslation("library.ui." + direction));
        label.addClassName("hs-step-side");
        var line = new Div(label);
        line.addClassName("hs-ladder");
        known.forEach(it -> line.add(new RouterLink(it.name(), LibraryView.class, LibraryView.parameters(it))));
        add(line);
    }
}
