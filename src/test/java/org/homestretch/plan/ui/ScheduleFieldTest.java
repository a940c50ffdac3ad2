package org.homestretch.plan.ui;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.homestretch.library.Exercise;
import org.homestretch.library.Library;
import org.homestretch.plan.PartOfDay;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.plan.draft.DraftSchedule.Kind;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ScheduleFieldTest extends WorkspaceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Library library;

    private final AtomicInteger changes = new AtomicInteger();
    private Exercise exercise;
    private ScheduleField field;

    @BeforeEach
    void an_open_schedule() {
        exercise = library.newest().getFirst();
        field = shown(DraftSchedule.onDays(Set.of(MONDAY, FRIDAY), 2, TODAY, null));
        field.onChange(changes::incrementAndGet);
    }

    @Test
    void only_the_fields_of_the_chosen_kind_are_in_sight() {
        assertThat(field.fields().keySet()).containsExactly("days", "timesADay", "parts", "from", "until", "reviewOn");
        choose(Kind.EVERY_DAYS);
        assertThat(field.fields().keySet())
                .containsExactly("everyDays", "timesADay", "parts", "from", "until", "reviewOn");
        choose(Kind.TIMES_A_WEEK);
        assertThat(field.fields().keySet()).containsExactly("timesAWeek", "parts", "from", "until", "reviewOn");
        choose(Kind.WHEN_NEEDED);
        assertThat(field.fields().keySet()).containsExactly("from", "until", "reviewOn");
        assertThat(screen()).contains("It is never expected, and never counted as missed.");
    }

    @Test
    void what_was_typed_for_another_kind_is_kept() {
        choose(Kind.TIMES_A_WEEK);
        number("Times a week").setValue(3);
        choose(Kind.ON_DAYS);

        assertThat(field.value().days()).containsExactlyInAnyOrder(MONDAY, FRIDAY);
        assertThat(field.value().timesAWeek()).isEqualTo(3);
        assertThat(field.value().kind()).isEqualTo(Kind.ON_DAYS);
    }

    @Test
    void who_chooses_parts_of_the_day_says_how_often_as_well() {
        test(parts()).selectItem("Morning");
        test(parts()).selectItem("Midday");
        test(parts()).selectItem("Bedtime");

        assertThat(field.value().timesADay()).isEqualTo(3);
        assertThat(field.value().parts())
                .containsExactlyInAnyOrder(PartOfDay.MORNING, PartOfDay.MIDDAY, PartOfDay.BEDTIME);
    }

    @Test
    void every_choice_is_told_at_once() {
        choose(Kind.TIMES_A_WEEK);
        number("Times a week").setValue(2);

        assertThat(changes).hasValue(2);
    }

    @Test
    void a_schedule_is_shown_as_it_was_given() {
        var given = new DraftSchedule(
                Kind.TIMES_A_WEEK,
                Set.of(),
                null,
                3,
                null,
                Set.of(PartOfDay.EVENING),
                TODAY,
                TODAY.plusDays(9),
                TODAY.plusDays(5));
        assertThat(shown(given).value()).isEqualTo(given);
    }

    private ScheduleField shown(DraftSchedule given) {
        UI.getCurrent().removeAll();
        var shown = new ScheduleField(exercise.content(), given, Optional::empty);
        UI.getCurrent().add(shown);
        return shown;
    }

    @SuppressWarnings("unchecked")
    private void choose(Kind kind) {
        ((RadioButtonGroup<Kind>) find(RadioButtonGroup.class).single()).setValue(kind);
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<PartOfDay> parts() {
        return find(CheckboxGroup.class).withLabel("Part of the day").single();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }
}
