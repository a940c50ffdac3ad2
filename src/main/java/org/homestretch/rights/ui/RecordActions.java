package org.homestretch.rights.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Stream;
import org.homestretch.design.Buttons;
import org.homestretch.rights.RecordLine;

/** What an owner can do to a record as a whole; none of it is done by one click. */
@org.springframework.stereotype.Component
class RecordActions {

    private final TakingOut takingOut;
    private final RestrictingUse restricting;
    private final OpeningInEmergency opening;
    private final ErasingWithAnother erasing;

    RecordActions(
            TakingOut takingOut, RestrictingUse restricting, OpeningInEmergency opening, ErasingWithAnother erasing) {
        this.takingOut = takingOut;
        this.restricting = restricting;
        this.opening = opening;
        this.erasing = erasing;
    }

    /**
     * @param asked whether it was asked to erase it already
     * @param done what is shown is no longer true
     */
    Component[] of(RecordLine record, boolean asked, Runnable done) {
        var always = Stream.<Component>of(
                takingOut.button(record.client(), record.name()),
                record.isRestrictedForGood()
                        ? restricting.lift(record.client(), record.name(), done)
                        : restricting.restrict(record.client(), record.name(), done),
                opening.button(record.client(), record.name()));
        var erase = Stream.<Component>of(Buttons.quiet(
                UI.getCurrent().getTranslation("rights.erase"), () -> erasing.ask(record.client(), done)));
        return Stream.concat(always, asked ? Stream.empty() : erase).toArray(Component[]::new);
    }
}
