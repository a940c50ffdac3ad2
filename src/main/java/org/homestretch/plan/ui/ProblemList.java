package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.homestretch.shared.InputRefused;

/** Everything that stands in the way of publishing, each sentence leading to its field. */
class ProblemList extends Section {

    ProblemList() {
        addClassName("hs-plan-problems");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** @param exercise the name of the exercise that a problem is about */
    void show(
            List<InputRefused> problems,
            Map<String, Component> fields,
            Function<InputRefused, Optional<String>> exercise) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) return;
        var list = new UnorderedList();
        for (var problem : problems) {
            var sentence = getTranslation(problem.messageKey(), problem.arguments());
            var whole = exercise.apply(problem)
                    .map(it -> getTranslation("plan.form.problem", it, sentence))
                    .orElse(sentence);
            var field = fields.get(problem.field());
            list.add(field == null ? new ListItem(whole) : new ListItem(link(whole, field)));
        }
        add(new H3(getTranslation("plan.form.problems", problems.size())), list);
    }

    void focus() {
        getElement().callJsFunction("focus");
    }

    private static NativeButton link(String sentence, Component field) {
        var link = new NativeButton(sentence, _ -> {
            field.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            if (field instanceof Focusable<?> focusable) focusable.focus();
        });
        link.addClassName("hs-plan-link");
        return link;
    }
}
