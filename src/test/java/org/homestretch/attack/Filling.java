package org.homestretch.attack;

import static org.homestretch.attack.Ids.Kind.*;
import static org.homestretch.support.Practices.as;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.Sessions;
import org.homestretch.attention.AskingForHelp;
import org.homestretch.attention.HelpPlace;
import org.homestretch.attention.SettingThresholds;
import org.homestretch.attention.Threshold;
import org.homestretch.caseload.ClientId;
import org.homestretch.factor.PasskeyFactors;
import org.homestretch.identity.Addresses;
import org.homestretch.library.KeepingFavourites;
import org.homestretch.message.ReadingMessages;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.AssignmentId;
import org.homestretch.passkey.AddingPasskeys;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.change.TellingChanges;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.shared.Side;
import org.homestretch.support.Device;
import org.homestretch.support.Practices;
import org.springframework.beans.factory.BeanFactory;

/** Rows for the tables that {@link Belongings} leave without one. */
record Filling(BeanFactory beans, Belongings belongings) {

    void add() {
        var client = new ClientId(belongings.ids().id(CLIENT));
        as(belongings.therapist(), () -> byTherapist(client, belongings.ids()));
        as(belongings.client(), () -> byClient(belongings.ids()));
    }

    /** A session with an exercise, whose rows are written in one statement. */
    void session() {
        var ids = belongings.ids();
        var done = new LogSession.Done(
                new PrescriptionId(ids.id(PRESCRIPTION)),
                Set.of(),
                null,
                null,
                Stream.of(Side.values())
                        .map(it -> new LogSession.Amount(1, it, 5, false))
                        .toList());
        var log = Sessions.session(new PlanVersionId(ids.id(VERSION)), Practices.today(), 2, done);
        as(
                belongings.client(),
                () -> ids.put(LOG, beans.getBean(LoggingSessions.class).log(log).id()));
    }

    private void byTherapist(ClientId client, Ids ids) {
        beans.getBean(KeepingFavourites.class).add(ids.get(EXERCISE));
        beans.getBean(ReadingMessages.class).wasShown(client, 1);
        beans.getBean(SettingThresholds.class).set(client, Map.of(Threshold.PAIN, 5));
        beans.getBean(AssigningMeasures.class).end(client, new AssignmentId(ids.id(ASSIGNMENT)));
    }

    private void byClient(Ids ids) {
        var help = UUID.randomUUID();
        var asking = beans.getBean(AskingForHelp.class);
        asking.ask(help, Clock.systemUTC().instant(), HelpPlace.TODAY, false);
        asking.ask(help, Clock.systemUTC().instant(), HelpPlace.TODAY, true);
        beans.getBean(Pausing.class).endMine(new PauseId(ids.id(PAUSE)));
        beans.getBean(TellingChanges.class).takeNote(new PlanVersionId(ids.id(VERSION)));
        var adding = beans.getBean(AddingPasskeys.class);
        var asked = adding.ask(belongings.client());
        var phone = new Device(beans.getBean(Addresses.class).site().origin());
        var answer = phone.make(adding.question(asked));
        beans.getBean(PasskeyFactors.class).add(belongings.client(), asked, answer, "A phone", null);
    }
}
