package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.homestretch.design.Card;
import org.homestretch.design.Facts;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Phrase;
import org.homestretch.progress.PhraseText;

/** Sessions done of those expected, before any words; then how much was done. What lies beyond the target stands apart. */
class FigureCard extends Composite<Card> {

    private final Adherence adherence;
    private final PhraseText phrases;

    FigureCard(Adherence adherence, PhraseText phrases) {
        this.adherence = adherence;
        this.phrases = phrases;
        var sessions = adherence.frequency();
        var figure = new H2(
                sessions.isApplicable()
                        ? getTranslation("progress.tab.sessions", sessions.done(), sessions.expected())
                        : phrases.say(sessions.phrase(), getLocale()));
        figure.addClassName("hs-figure");
        getContent().addClassName("hs-summary");
        getContent()
                .add(
                        new Div(figure, new Paragraph(period()), new HowCounted(adherence, Measure.FREQUENCY, phrases)),
                        amounts());
    }

    private String period() {
        var window = adherence.window();
        var excused = adherence.excusedDays().size();
        return excused == 0
                ? getTranslation("progress.tab.during", window.from(), window.to())
                : getTranslation("progress.tab.during.excused", window.from(), window.to(), excused);
    }

    private Facts amounts() {
        var facts = new Facts()
                .with(
                        getTranslation("progress.measure.DOSE"),
                        figure(Measure.DOSE, adherence.dose().phrase()))
                .with(
                        getTranslation("progress.measure.COMPLETENESS"),
                        figure(Measure.COMPLETENESS, adherence.completeness().phrase()))
                .with(getTranslation("progress.tab.bonus"), "" + adherence.bonusRounds())
                .with(getTranslation("progress.tab.overDoses"), "" + adherence.overDoses());
        if (adherence.whenNeeded() > 0) {
            facts.with(getTranslation("progress.tab.whenNeeded"), "" + adherence.whenNeeded());
        }
        return facts;
    }

    private Component figure(Measure measure, Phrase figure) {
        return new Div(new Span(phrases.say(figure, getLocale())), new HowCounted(adherence, measure, phrases));
    }
}
