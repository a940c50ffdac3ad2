package org.homestretch.plan.change;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.homestretch.dosage.DosageChangeSentence;
import org.homestretch.library.ExerciseContent;
import org.homestretch.plan.ScheduleSentence;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Says what has changed in the reader's language, one line for each exercise. */
@Component
public class PlanChangeSentences {

    private final MessageSource messages;
    private final DosageChangeSentence dosages;
    private final ScheduleSentence schedules;

    public PlanChangeSentences(MessageSource messages, DosageChangeSentence dosages, ScheduleSentence schedules) {
        this.messages = messages;
        this.dosages = dosages;
        this.schedules = schedules;
    }

    /**
     * Such as "Supine twist: now 6–8 times instead of 4–6". Nothing of a private note.
     *
     * @param exercises finds what a line prescribes by its revision
     * @param today the client's local date
     */
    public List<ChangedLine> forClient(
            List<PlanChange> changes, Function<UUID, ExerciseContent> exercises, LocalDate today, Locale locale) {
        return lines(changes, new ClientChanges(texts(locale), dosages, schedules, exercises, today, locale));
    }

    /** Such as "Supine twist: 4–6 → 6–8 times". */
    public List<ChangedLine> forTherapist(
            List<PlanChange> changes, Function<UUID, ExerciseContent> exercises, LocalDate today, Locale locale) {
        return lines(changes, new TherapistChanges(texts(locale), dosages, schedules, exercises, today, locale));
    }

    private MessageSourceAccessor texts(Locale locale) {
        return new MessageSourceAccessor(messages, locale);
    }

    private static List<ChangedLine> lines(List<PlanChange> changes, ChangeWording wording) {
        var grouped = new LinkedHashMap<Object, List<PlanChange>>();
        for (var change : changes) {
            Object about = change instanceof PlanChange.OfLine it ? it.line().line() : "title";
            grouped.computeIfAbsent(about, _ -> new ArrayList<>()).add(change);
        }
        return grouped.values().stream()
                .flatMap(it -> line(it, wording).stream())
                .toList();
    }

    private static Optional<ChangedLine> line(List<PlanChange> changes, ChangeWording wording) {
        var words = changes.stream()
                .flatMap(it -> wording.of(it).stream())
                .distinct()
                .collect(joining(wording.separator()));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChangedLine(wording.subject(changes.getFirst()), words));
    }
}
