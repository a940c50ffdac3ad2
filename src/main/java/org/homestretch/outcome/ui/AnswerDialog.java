package org.homestretch.outcome.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.homestretch.design.DayField;
import org.homestretch.design.FormDialog;
import org.homestretch.outcome.AnswerId;
import org.homestretch.outcome.Answered;
import org.homestretch.outcome.Answers;
import org.homestretch.outcome.Assignment;
import org.homestretch.outcome.AssignmentId;
import org.homestretch.outcome.Definition;
import org.homestretch.outcome.Definition.Kind;
import org.homestretch.outcome.NewAnswer;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.jspecify.annotations.Nullable;

/** Enters what a client said on paper or by telephone, or puts right what was entered. */
class AnswerDialog extends FormDialog {

    /** What the answers belong to. The id is made once, so that trying again is the same answer. */
    private record About(
            AssignmentId assignment,
            AnswerId id,
            ZoneId zone,
            @Nullable Instant now,
            @Nullable AnswerId corrects) {}

    private final About about;
    private final Consumer<NewAnswer> save;
    private final @Nullable DayField date;
    private final List<String> activities = new ArrayList<>();
    private final List<TextField> named = new ArrayList<>();
    private final QuestionFields questions;

    static AnswerDialog entering(Assignment assignment, ZoneId zone, Instant now, Consumer<NewAnswer> save) {
        var about = new About(assignment.id(), new AnswerId(NewId.next()), zone, now, null);
        return new AnswerDialog(assignment.definition(), assignment.activities(), about, save);
    }

    static AnswerDialog correcting(Definition definition, Answered answer, Consumer<NewAnswer> save) {
        var about = new About(answer.assignment(), new AnswerId(NewId.next()), answer.zone(), null, answer.id());
        var dialog = new AnswerDialog(definition, answer.answers().activities(), about, save);
        dialog.questions.show(answer.answers());
        return dialog;
    }

    private AnswerDialog(Definition definition, List<String> rated, About about, Consumer<NewAnswer> save) {
        super(
                about.corrects() == null ? "outcome.enter.title" : "outcome.correct.title",
                about.corrects() == null ? "outcome.enter.lead" : "outcome.correct.lead",
                "outcome.enter.save");
        this.about = about;
        this.save = save;
        activities.addAll(rated);
        setWidth("40rem");
        if (about.now() == null) {
            date = null;
        } else {
            date = field("date", new DayField(getTranslation("outcome.enter.date")));
            date.setValue(LocalDate.ofInstant(about.now(), about.zone()));
        }
        questions = new QuestionFields(this, this::field);
        for (var item : definition.items()) {
            if (item.kind() == Kind.ACTIVITIES) addActivities(item);
            else if (item.kind() != Kind.TICK) questions.add(item, item.key(), item.text());
        }
        questions.addTicks(
                definition.items().stream().filter(it -> it.kind() == Kind.TICK).toList());
    }

    private void addActivities(Definition.Item item) {
        for (int place = 1; place <= (activities.isEmpty() ? Definition.ACTIVITIES : activities.size()); place++) {
            var key = item.key() + "-" + place;
            if (activities.isEmpty()) {
                var label = getTranslation("outcome.enter.activity", place);
                named.add(field(place == 1 ? "activities" : "activity" + place, new TextField(label)));
                questions.add(item, key, getTranslation("outcome.enter.rating", place));
            } else {
                questions.add(item, key, activities.get(place - 1));
            }
        }
    }

    @Override
    protected Runnable[] checks() {
        return new Runnable[] {
            () -> {
                if (date != null && date.getValue() == null) {
                    throw new InputRefused("date", "outcome.enter.date.missing");
                }
            },
            this::checkRatings
        };
    }

    /** A rating without its activity would otherwise be lost. */
    private void checkRatings() {
        if (!named.isEmpty() && names().isEmpty())
            throw new InputRefused("activities", "outcome.answer.activities.none");
    }

    @Override
    protected void work() {
        try {
            save.accept(new NewAnswer(
                    about.id(), about.assignment(), answers(), performedAt(), about.zone(), about.corrects()));
        } catch (InputRefused refused) {
            throw questions.at(refused);
        }
    }

    private Answers answers() {
        var values = questions.values();
        if (named.isEmpty()) return Answers.of(values, activities);
        return Answers.of(inOrder(values), names());
    }

    private List<String> names() {
        return named.stream()
                .map(it -> it.getValue().strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** Rows may be left empty between others; then those behind move up. */
    private Map<String, BigDecimal> inOrder(Map<String, BigDecimal> values) {
        Map<String, BigDecimal> moved = new HashMap<>();
        var place = 0;
        for (int row = 0; row < named.size(); row++) {
            if (named.get(row).getValue().isBlank()) continue;
            place++;
            var value = values.get(key(row + 1));
            if (value != null) moved.put(key(place), value);
        }
        return moved;
    }

    private String key(int place) {
        return questions.firstKey().replaceFirst("-\\d+$", "") + "-" + place;
    }

    /** Nobody asks for the time of a day that is over; its noon stands for it. */
    private Instant performedAt() {
        var day = date == null ? null : date.getValue();
        if (about.now() == null || day == null) return Instant.EPOCH;
        if (day.equals(LocalDate.ofInstant(about.now(), about.zone()))) return about.now();
        if (day.isAfter(LocalDate.ofInstant(about.now(), about.zone()))) {
            throw new InputRefused("date", "outcome.enter.date.ahead");
        }
        return day.atTime(LocalTime.NOON).atZone(about.zone()).toInstant();
    }
}
