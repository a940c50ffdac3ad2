package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.homestretch.shared.InputRefused;

/** Shows what cannot be accepted as a sentence at the field it was typed in. What was typed stays. */
public final class FieldProblems {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** Makes the field answer for refusals of this name. */
    public <F extends Component & HasValidation> F field(String name, F field) {
        field.setManualValidation(true);
        fields.put(name, field);
        return field;
    }

    /**
     * Does the work if no check refuses anything; all checks are made first, so that several fields can be told at once.
     *
     * @return whether the work was done
     * @throws InputRefused when a field is refused that was not named here
     */
    public boolean accept(Runnable work, Runnable... checks) {
        var refused = unreadable();
        for (var check : checks) attempt(check, refused);
        if (refused.isEmpty()) attempt(work, refused);
        focusFirst(refused);
        return refused.isEmpty();
    }

    private void attempt(Runnable step, Set<String> refused) {
        try {
            step.run();
        } catch (InputRefused problem) {
            var field = fields.get(problem.field());
            if (field == null) throw problem;
            if (refused.add(problem.field())) {
                tell(field, field.getTranslation(problem.messageKey(), problem.arguments()));
            }
        }
    }

    /** Fields hold no value for text that they cannot read, such as the 31st of June; that must not pass as empty. */
    private Set<String> unreadable() {
        var refused = new LinkedHashSet<String>();
        fields.forEach((name, field) -> {
            var problem = problemOf(field);
            tell(field, problem);
            if (!problem.isEmpty()) refused.add(name);
        });
        return refused;
    }

    @SuppressWarnings("unchecked")
    private static String problemOf(Component field) {
        if (!(field instanceof HasValidator<?> own) || !(field instanceof HasValue<?, ?> value)) return "";
        var result =
                ((HasValidator<Object>) own).getDefaultValidator().apply(value.getValue(), new ValueContext(field));
        return result.isError() ? result.getErrorMessage() : "";
    }

    private static void tell(Component field, String problem) {
        var validated = (HasValidation) field;
        validated.setErrorMessage(problem);
        validated.setInvalid(!problem.isEmpty());
    }

    private void focusFirst(Set<String> refused) {
        fields.entrySet().stream()
                .filter(it -> refused.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(it -> {
                    if (it instanceof Focusable<?> focusable) focusable.focus();
                });
    }
}
