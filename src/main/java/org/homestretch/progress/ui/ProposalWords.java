package org.homestretch.progress.ui;

import com.vaadin.flow.component.UI;
import org.homestretch.design.Dates;
import org.homestretch.identity.Colleagues;
import org.homestretch.identity.CurrentPractice;
import org.homestretch.progress.progression.ClientProgression;
import org.homestretch.progress.progression.Decision;
import org.homestretch.progress.progression.Proposal;
import org.homestretch.progress.progression.Proposal.OtherDosage;
import org.homestretch.progress.progression.Proposal.OtherPhase;
import org.homestretch.progress.progression.ProposalText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a therapist reads about proposals and decisions. */
@Component
class ProposalWords {

    /**
     * One proposal, ready to be read.
     *
     * @param kind in two or three words
     * @param change what would be different
     * @param because what it rests on
     * @param next what was meant to come next, if anybody said so
     */
    record Said(
            String kind,
            String change,
            String because,
            @Nullable String next) {}

    private final ProposalText text;
    private final Colleagues colleagues;
    private final CurrentPractice practice;

    ProposalWords(ProposalText text, Colleagues colleagues, CurrentPractice practice) {
        this.text = text;
        this.colleagues = colleagues;
        this.practice = practice;
    }

    Said of(Proposal proposal, ClientProgression progression) {
        var locale = UI.getCurrent().getLocale();
        var kind = say("kind." + proposal.rule());
        var because = text.because(proposal, locale);
        return switch (proposal) {
            case OtherDosage(var _, var _, var line, var proposed, var _) ->
                new Said(kind, text.change(progression.exercise(line), line.dosage(), proposed, locale), because, null);
            case OtherPhase(var _, var phase) ->
                new Said(
                        kind,
                        say("phase", phase.name()),
                        because,
                        phase.next() == null ? null : say("phase.next", phase.next()));
        };
    }

    /** Such as "Signed: Supine twist: 4–6 → 6–8 times with ice". */
    String of(Decision decision, ClientProgression progression) {
        return say("decided." + decision.verdict(), about(decision, progression));
    }

    /** Who decided, and when. */
    String by(Decision decision) {
        return say(
                "decided.by",
                colleagues.nameOf(decision.by()),
                Dates.moment(
                        decision.at(), practice.get().zone(), UI.getCurrent().getLocale()));
    }

    private String about(Decision decision, ClientProgression progression) {
        var about = decision.about();
        if (about == null) {
            var phase = progression.version(decision).phase();
            return say("phase", phase == null ? "" : phase.name());
        }
        var line = progression.prescription(decision, about);
        return text.change(
                progression.exercise(line),
                line.dosage(),
                about.proposed(),
                UI.getCurrent().getLocale());
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation("progress.proposal." + key, arguments);
    }
}
