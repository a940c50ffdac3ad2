package org.homestretch.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.homestretch.design.Card;
import org.homestretch.design.Facts;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Measure;
import org.homestretch.progress.Phrase;
import org.homestretch.progress.PhraseText;

/** How much of the prescribed was done; bonus rounds and what went beyond the target stand apart. */
class AmountsCard extends Composite<Card> {

    AmountsCard(Adherence adherence, PhraseText phrases) {
        var facts = new Facts()
                .with(
                        getTranslation("progress.measure.DOSE"),
                        figure(adherence, Measure.DOSE, adherence.dose().phrase(), phrases))
                .with(
                        getTranslation("progress.measure.COMPLETENESS"),
                        figure(
                                adherence,
                                Measure.COMPLETENESS,
                                adherence.completeness().phrase(),
                                phrases))
                .with(getTranslation("progress.tab.bonus"), "" + adherence.bonusRounds())
                .with(getTranslation("progress.tab.overDoses"), "" + adherence.overDoses());
        if (adherence.whenNeeded() > 0) {
            facts.with(getTranslation("progress.tab.whenNeeded"), "" + adherence.whenNeeded());
        }
        getContent().add(new H2(getTranslation("progress.tab.amounts")), facts);
    }

    private Component figure(Adherence adherence, Measure measure, Phrase figure, PhraseText phrases) {
        return new Div(new Span(phrases.say(figure, getLocale())), new HowCounted(adherence, measure, phrases));
    }
}
