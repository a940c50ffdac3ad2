package org.homestretch.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.homestretch.design.Card;
import org.homestretch.progress.Adherence;
import org.homestretch.progress.Measure;
import org.homestretch.progress.PhraseText;

/** Sessions done of those expected in the last two weeks, before any words. */
class FigureCard extends Composite<Card> {

    FigureCard(Adherence adherence, PhraseText phrases) {
        var sessions = adherence.frequency();
        var figure = new H2(
                sessions.isApplicable()
                        ? getTranslation("progress.tab.sessions", sessions.done(), sessions.expected())
                        : phrases.say(sessions.phrase(), getLocale()));
        figure.addClassName("hs-figure");
        var excused = adherence.excusedDays().size();
        var period = excused == 0
                ? getTranslation("progress.tab.period")
                : getTranslation("progress.tab.period.excused", excused);
        getContent().add(figure, new Paragraph(period), new HowCounted(adherence, Measure.FREQUENCY, phrases));
    }
}
