package org.homestretch.progress.progression;

import static java.util.stream.Collectors.joining;

import java.text.ListFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homestretch.dosage.Amount;
import org.homestretch.dosage.Dosage;
import org.homestretch.dosage.Repetitions;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseWords;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.progress.progression.Proposal.OtherPhase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says proposals in the reader's language: what would change, and what was seen; never why it was so. */
@Component
public class ProposalText {

    private final MessageSource messages;

    ProposalText(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as "Supine twist: 4–6 → 6–8 times with ice". */
    public String change(Exercise exercise, Dosage from, Dosage to, Locale locale) {
        var words = new ExerciseWords(exercise.content());
        var branches = IntStream.range(0, from.branches().size()).mapToObj(i -> {
            var change =
                    change(from.branches().get(i).amount(), to.branches().get(i).amount(), locale);
            return change == null
                    ? null
                    : say(
                            locale,
                            "with",
                            change,
                            words.preparationName(from.branches().get(i).preparation()));
        });
        var changes = Stream.concat(branches, Stream.ofNullable(otherwise(from, to, words, locale)))
                .filter(Objects::nonNull)
                .collect(joining(say(locale, "comma")));
        return say(locale, "change", exercise.name(), changes);
    }

    /** What the proposal rests on, in one sentence. */
    public String because(Proposal proposal, Locale locale) {
        return switch (proposal) {
            case OtherDosage dosage
            when dosage.rule() == Rule.MORE ->
                say(
                        locale,
                        dosage.prescription().dosage().laterality().isTwoSided() ? "MORE.sides" : "MORE",
                        ProgressionRule.SESSIONS,
                        dates(dosage.dates(), locale),
                        ProgressionRule.LITTLE_PAIN);
            case OtherDosage dosage ->
                say(
                        locale,
                        "EASE",
                        ProgressionRule.MUCH_PAIN,
                        ProgressionRule.MUCH_RISE,
                        ProgressionRule.PAINFUL_SESSIONS,
                        ProgressionRule.SESSIONS,
                        dates(dosage.dates(), locale));
            case OtherPhase(var _, var phase) -> say(locale, "NEXT_PHASE", phase.weeks(), phase.plannedUntil());
        };
    }

    /** For the draft's reason, which the client reads once the therapist has published it. */
    String reason(OtherDosage proposal, Exercise exercise, Locale locale) {
        return say(
                locale,
                "reason." + proposal.rule(),
                exercise.name(),
                ProgressionRule.SESSIONS,
                ProgressionRule.LITTLE_PAIN);
    }

    private @Nullable String otherwise(Dosage from, Dosage to, ExerciseWords words, Locale locale) {
        var change = change(from.amount(), to.amount(), locale);
        if (change == null || from.branches().isEmpty()) return change;
        return from.branches().size() == 1
                ? say(
                        locale,
                        "without",
                        change,
                        words.preparationName(from.branches().getFirst().preparation()))
                : say(locale, "otherwise", change);
    }

    private @Nullable String change(Amount from, Amount to, Locale locale) {
        if (from.equals(to)) return null;
        return say(locale, from instanceof Repetitions ? "times" : "seconds", range(from, locale), range(to, locale));
    }

    private String range(Amount amount, Locale locale) {
        return amount.low() == amount.high() ? "" + amount.low() : say(locale, "range", amount.low(), amount.high());
    }

    /** Such as "12, 14 and 15 November": the month is said once for days that follow each other. */
    private String dates(List<LocalDate> dates, Locale locale) {
        var said = new ArrayList<String>();
        for (int i = 0; i < dates.size(); i++) {
            var date = dates.get(i);
            var sameMonth = i + 1 < dates.size() && dates.get(i + 1).getMonth() == date.getMonth();
            said.add(say(locale, sameMonth ? "day" : "date", date));
        }
        return ListFormat.getInstance(locale, ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                .format(said);
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("progress.proposal." + key, arguments, locale);
    }
}
