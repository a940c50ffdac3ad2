package org.homestretch.plan.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.homestretch.shared.InputRefused;

/** Everything that stands in the way of publishing, each sentence leading to its field. */
class ProblemList extends Section {

    ProblemList() {
        addClassName("hs-plan-problems");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /**
     * @param exercise the name of the exercise that a problem is about
     * @param lead goes to a field by its name
     */
    void show(List<InputRefused> problems, Function<InputRefused, Optional<String>> exercise, Consumer<String> lead) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) return;
        var list = new UnorderedList();
        for (var problem : problems) {
            var sentence = getTranslation(problem.messageKey(), problem.arguments());
            var whole = exercise.apply(problem)
                    .map(it -> getTranslation("plan.form.problem", it, sentence))
                    .orElse(sentence);
            list.add(new ListItem(new LeadingLine(whole, () -> lead.accept(problem.field()))));
        }
        add(new H3(getTranslation("plan.form.problems", problems.size())), list);
    }

    void focus() {
        getElement().callJsFunction("focus");
    }
}
