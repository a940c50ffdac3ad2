package org.homestretch.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homestretch.shared.InputRefused;

/** What stands in the way of publishing, told at the fields. What was typed stays. */
final class FormProblems {

    private FormProblems() {}

    /** Fields hold no value for text that they cannot read; that must not pass as empty. */
    static List<InputRefused> withUnreadable(Map<String, Component> fields, List<InputRefused> problems) {
        var all = new ArrayList<InputRefused>();
        fields.forEach((name, field) -> {
            if (isUnreadable(field)) all.add(new InputRefused(name, "plan.form.unreadable"));
        });
        problems.stream()
                .filter(it -> all.stream().noneMatch(other -> other.field().equals(it.field())))
                .forEach(all::add);
        return all;
    }

    static void tell(Map<String, Component> fields, List<InputRefused> problems) {
        fields.values().forEach(field -> tell(field, ""));
        for (var problem : problems) {
            var field = fields.get(problem.field());
            if (field != null) tell(field, field.getTranslation(problem.messageKey(), problem.arguments()));
        }
    }

    private static void tell(Component field, String sentence) {
        if (!(field instanceof HasValidation validated)) return;
        validated.setErrorMessage(sentence);
        validated.setInvalid(!sentence.isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static boolean isUnreadable(Component field) {
        if (!(field instanceof HasValidator<?> own) || !(field instanceof HasValue<?, ?> value)) return false;
        var result =
                ((HasValidator<Object>) own).getDefaultValidator().apply(value.getValue(), new ValueContext(field));
        return result.isError() && !result.getErrorMessage().isEmpty();
    }
}
