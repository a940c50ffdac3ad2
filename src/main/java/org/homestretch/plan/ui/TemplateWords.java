package org.homestretch.plan.ui;

import static java.util.stream.Collectors.joining;
import static org.homestretch.design.RowText.DOT;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.homestretch.design.Chip;
import org.homestretch.design.Chip.Tone;
import org.homestretch.dosage.DosageSentence;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.Colleagues;
import org.homestretch.identity.CurrentAccount;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseWords;
import org.homestretch.library.Library;
import org.homestretch.plan.ScheduleSentence;
import org.homestretch.plan.draft.DraftDosage;
import org.homestretch.plan.draft.DraftSchedule;
import org.homestretch.plan.draft.PlanTotals;
import org.homestretch.plan.draft.PlannedLine;
import org.homestretch.plan.template.Template;
import org.homestretch.plan.template.TemplateLine;
import org.springframework.stereotype.Component;

/** Says what a template holds, and whose it is. */
@Component
class TemplateWords {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final DosageSentence dosages;
    private final ScheduleSentence schedules;
    private final Library library;
    private final Colleagues colleagues;
    private final CurrentAccount current;

    TemplateWords(
            DosageSentence dosages,
            ScheduleSentence schedules,
            Library library,
            Colleagues colleagues,
            CurrentAccount current) {
        this.dosages = dosages;
        this.schedules = schedules;
        this.library = library;
        this.colleagues = colleagues;
        this.current = current;
    }

    /** Such as "4 exercises · about 12 minutes a day · by Jo Adler". */
    String facts(Template template) {
        var facts = new ArrayList<String>();
        facts.add(say("plan.form.count", template.content().lines().size()));
        var minutes = minutes(template);
        if (minutes > 0) facts.add(say("plan.template.minutes", minutes));
        var author = template.author();
        if (author != null && !template.isBy(current.get())) facts.add(say("plan.template.by", nameOf(author)));
        return String.join(DOT, facts);
    }

    Chip state(Template template) {
        if (template.isStartingPoint()) return new Chip(say("plan.template.start"), Tone.QUIET);
        return template.shared()
                ? new Chip(say("plan.template.shared"), Tone.ACCENT)
                : new Chip(say("plan.template.personal"), Tone.QUIET);
    }

    /** Such as "1 × 12–15 · 1× a day · for 6 weeks"; says what is still open. */
    String line(TemplateLine line) {
        var exercise = exercise(line);
        var weeks = line.weeks() == null ? "" : say("plan.template.weeks", line.weeks());
        var review = line.reviewWeeks() == null ? "" : say("plan.template.review", line.reviewWeeks());
        return Stream.of(
                        amount(line.dosage(), exercise).orElse(say("plan.template.amount.open")),
                        often(line.schedule(), exercise).orElse(say("plan.template.days.open")),
                        weeks,
                        review)
                .filter(it -> !it.isEmpty())
                .collect(joining(DOT));
    }

    /** In the therapist's compact words; empty while something is missing or wrong. */
    Optional<String> amount(DraftDosage typed, Exercise exercise) {
        return typed.read(exercise.content())
                .map(it -> dosages.forTherapist(
                        it,
                        new ExerciseWords(exercise.content()),
                        UI.getCurrent().getLocale()));
    }

    Optional<String> often(DraftSchedule typed, Exercise exercise) {
        return typed.dated(ANY_DAY, null)
                .read(exercise.content())
                .map(it -> schedules.oftenForTherapist(it, UI.getCurrent().getLocale()));
    }

    Exercise exercise(TemplateLine line) {
        return library.revision(line.exerciseRevision());
    }

    /** What a search looks through. */
    String searched(Template template) {
        var names = template.content().lines().stream().map(it -> exercise(it).name());
        return Stream.concat(Stream.of(template.title(), template.content().description()), names)
                .collect(joining(" "))
                .toLowerCase(UI.getCurrent().getLocale());
    }

    String nameOf(AccountId account) {
        return colleagues.nameOf(account);
    }

    private int minutes(Template template) {
        var planned = template.content().linesFrom(ANY_DAY).stream()
                .map(it -> new PlannedLine(it, library.revision(it.exerciseRevision())))
                .toList();
        return PlanTotals.of(planned, ANY_DAY).minutes();
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
