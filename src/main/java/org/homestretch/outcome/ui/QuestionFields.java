package org.homestretch.outcome.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.homestretch.design.Stepper;
import org.homestretch.outcome.Answers;
import org.homestretch.outcome.Definition.Item;
import org.homestretch.outcome.Definition.Kind;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** A field for each question of a measure. */
class QuestionFields {

    /** How a form takes a field in under a name. */
    interface Form {

        <F extends Component & HasValidation> F field(String name, F field);
    }

    private record Question(Consumer<BigDecimal> show, Supplier<@Nullable BigDecimal> value) {}

    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Component place;
    private final Form form;
    private @Nullable CheckboxGroup<Item> ticks;

    QuestionFields(Component place, Form form) {
        this.place = place;
        this.form = form;
    }

    void add(Item item, String key, String label) {
        switch (item.kind()) {
            case SCALE, ACTIVITIES, NUMBER -> whole(item, key, label);
            case DECIMAL -> decimal(key, label);
            case YES_NO, CHOICE -> choice(item, key, label);
            case TICK -> {}
        }
    }

    void addTicks(List<Item> items) {
        if (items.isEmpty()) return;
        var group = new CheckboxGroup<Item>(place.getTranslation("outcome.enter.ticks"));
        group.setItems(items);
        group.setItemLabelGenerator(Item::text);
        group.addClassName("hs-measures-ticks");
        ticks = form.field("answers", group);
    }

    private void whole(Item item, String key, String label) {
        var low = item.low() == null ? 0 : item.low();
        var high = item.high() == null ? 0 : item.high();
        var field = form.field(name(key), new Stepper(label, low, high, null));
        field.setHelperText(
                item.lowWords() == null
                        ? place.getTranslation("outcome.enter.range", low, high, item.unit() == null ? "" : item.unit())
                        : place.getTranslation(
                                "outcome.enter.ends", low, item.lowWords(), high, "" + item.highWords()));
        questions.put(
                key,
                new Question(
                        value -> field.setValue(value.intValue()),
                        () -> field.getValue() == null ? null : BigDecimal.valueOf(field.getValue())));
    }

    private void decimal(String key, String label) {
        var field = form.field(name(key), new BigDecimalField(label));
        questions.put(key, new Question(field::setValue, field::getValue));
    }

    private void choice(Item item, String key, String label) {
        var field = form.field(name(key), new RadioButtonGroup<Integer>(label));
        var yesNo = item.kind() == Kind.YES_NO;
        field.setItems(
                yesNo
                        ? List.of(1, 0)
                        : IntStream.rangeClosed(1, item.options().size())
                                .boxed()
                                .toList());
        field.setItemLabelGenerator(it -> yesNo
                ? place.getTranslation(it == 1 ? "outcome.enter.yes" : "outcome.enter.no")
                : item.options().get(it - 1).label());
        questions.put(
                key,
                new Question(
                        value -> field.setValue(value.intValue()),
                        () -> field.getValue() == null ? null : BigDecimal.valueOf(field.getValue())));
    }

    void show(Answers answers) {
        answers.values().forEach((key, value) -> {
            var question = questions.get(key);
            if (question != null) question.show().accept(value);
        });
        if (ticks != null) {
            ticks.setValue(ticks.getListDataView()
                    .getItems()
                    .filter(it -> isTicked(answers.values().get(it.key())))
                    .collect(toSet()));
        }
    }

    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new HashMap<>();
        questions.forEach((key, question) -> {
            var value = question.value().get();
            if (value != null) values.put(key, value);
        });
        if (ticks != null) ticks.getValue().forEach(it -> values.put(it.key(), BigDecimal.ONE));
        return values;
    }

    String firstKey() {
        return questions.keySet().iterator().next();
    }

    /** A refusal of the answers as a whole stands at the first question. */
    InputRefused at(InputRefused refused) {
        var field = refused.field();
        var known = field.equals("date") || field.equals("activities") || questions.containsKey(stripped(field));
        if (known || ticks != null && field.equals("answers")) return refused;
        var first = questions.isEmpty() ? "answers" : name(firstKey());
        return new InputRefused(first, refused.messageKey(), refused.arguments());
    }

    private static boolean isTicked(@Nullable BigDecimal answer) {
        return answer != null && answer.compareTo(BigDecimal.ONE) == 0;
    }

    private static String stripped(String field) {
        return field.replaceFirst("^answers\\.", "");
    }

    private static String name(String key) {
        return "answers." + key;
    }
}
