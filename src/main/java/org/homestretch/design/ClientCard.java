package org.homestretch.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** An exercise just as the client sees it: the very element that the portal shows. */
@Tag("exercise-card")
@JsModule("./../components/exercise-card/exercise-card.ts")
public final class ClientCard extends Component {

    /** The card's own words, in the client's language; {@code note} names whoever wrote the note. */
    public record Words(
            String figure,
            String open,
            String note,
            String source,
            String why,
            String left,
            String right,
            String missingVideo) {}

    /** @param exercise what the portal's API would answer with */
    public ClientCard(Object exercise, Words words) {
        getElement().setPropertyBean("exercise", exercise);
        getElement().setPropertyBean("words", words);
    }

    /** Puts a word beside the name. */
    public void aside(Component words) {
        slot("aside", words);
    }

    /** Puts a sentence on when to do it under the dosage. */
    public void schedule(Component sentence) {
        slot("schedule", sentence);
    }

    private void slot(String name, Component content) {
        content.getElement().setAttribute("slot", name);
        getElement().appendChild(content.getElement());
    }
}
