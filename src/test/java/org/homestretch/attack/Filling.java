package org.homestretch.attack;

import static org.homestretch.attack.Ids.Kind.*;
import static org.homestretch.support.Practices.as;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.Sessions;
import org.homestretch.attention.AskingForHelp;
import org.homestretch.attention.Attending;
import org.homestretch.attention.HelpPlace;
import org.homestretch.attention.SettingThresholds;
import org.homestretch.attention.Threshold;
import org.homestretch.caseload.ClientId;
import org.homestretch.factor.PasskeyFactors;
import org.homestretch.identity.Addresses;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.KeepingFavourites;
import org.homestretch.message.ReadingMessages;
import org.homestretch.outcome.AnsweringMeasures;
import org.homestretch.outcome.AssignMeasure;
import org.homestretch.outcome.AssigningMeasures;
import org.homestretch.outcome.AssignmentId;
import org.homestretch.outcome.Cadence;
import org.homestretch.outcome.ImportingMeasures;
import org.homestretch.outcome.MeasureCases;
import org.homestretch.passkey.AddingPasskeys;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.plan.PrescriptionId;
import org.homestretch.plan.change.TellingChanges;
import org.homestretch.plan.pause.PauseId;
import org.homestretch.plan.pause.Pausing;
import org.homestretch.rights.AskingErasure;
import org.homestretch.rights.ErasureReason;
import org.homestretch.shared.Side;
import org.homestretch.support.Device;
import org.homestretch.support.Practices;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows for the tables that {@link Belongings} leave without one. */
record Filling(BeanFactory beans, Belongings belongings) {

    void add() {
        var client = new ClientId(belongings.ids().id(CLIENT));
        as(belongings.therapist(), () -> byTherapist(client, belongings.ids()));
        as(belongings.client(), () -> byClient(belongings.ids()));
        as(belongings.therapist(), () -> {
            var attending = beans.getBean(Attending.class);
            attending.note(client, attending.of(client).reasons(), "Asked for help.");
        });
        as(owner(), () -> {
            beans.getBean(AskingErasure.class).ask(client, "Mara Lindt", ErasureReason.MISTAKE);
            beans.getBean(AskingErasure.class).withdraw(client);
        });
    }

    /** The therapist, as if an owner too. */
    private SignedIn owner() {
        var who = belongings.therapist();
        return new SignedIn(who.accountId(), who.practiceId(), who.displayName(), who.email(), Set.of(Role.OWNER));
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
        var session = Sessions.session(new PlanVersionId(ids.id(VERSION)), Practices.today(), 2, done);
        var log = Sessions.stopped(session, Barrier.TIRED, "A short night.");
        as(
                belongings.client(),
                () -> ids.put(LOG, beans.getBean(LoggingSessions.class).log(log).id()));
    }

    /** What few have, and what is decided on a proposal, without a month of sessions that lead to one. */
    void rare(JdbcClient everything) {
        var ids = belongings.ids();
        as(belongings.therapist(), () -> {
            beans.getBean(ImportingMeasures.class).add("measure.json", MeasureCases.file(), true);
            var client = new ClientId(ids.id(CLIENT));
            var own = new AssignMeasure("psfs", Cadence.once(Practices.today()), List.of("Lifting the child"));
            var assigning = beans.getBean(AssigningMeasures.class);
            var answered = assigning.assign(client, own);
            var answers = MeasureCases.about(own.activities(), "activity-1", 4);
            beans.getBean(AnsweringMeasures.class)
                    .enter(
                            client,
                            MeasureCases.answer(
                                    answered, answers, Clock.systemUTC().instant()));
            assigning.end(client, answered);
            ids.put(ASSIGNMENT, assigning.assign(client, own));
        });
        everything
                .sql(
                        "update plan_template set lines = jsonb_set(lines, '{0,note}', '\"Slowly, please.\"') where id = :id")
                .param("id", ids.id(TEMPLATE))
                .update();
        everything
                .sql("""
                        insert into progression_decision (practice_id, id, client_id, plan_id, plan_version_id, rule,
                          rule_version, decision, words, decided_by, decided_at)
                        select p.practice_id, gen_random_uuid(), p.client_id, p.id, v.id, 'NEXT_PHASE', '1', 'DISMISSED',
                          'Not yet, please.', :by, now()
                        from plan p join plan_version v on (v.practice_id, v.plan_id) = (p.practice_id, p.id)
                        where v.id = :version""")
                .param("by", belongings.therapist().accountId())
                .param("version", ids.id(VERSION))
                .update();
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
        asking.ask(UUID.randomUUID(), Clock.systemUTC().instant(), HelpPlace.TODAY, false);
        beans.getBean(Pausing.class).endMine(new PauseId(ids.id(PAUSE)));
        beans.getBean(TellingChanges.class).takeNote(new PlanVersionId(ids.id(VERSION)));
        var adding = beans.getBean(AddingPasskeys.class);
        var asked = adding.ask(belongings.client());
        var phone = new Device(beans.getBean(Addresses.class).site().origin());
        var answer = phone.make(adding.question(asked));
        beans.getBean(PasskeyFactors.class).add(belongings.client(), asked, answer, "A phone", null);
    }
}
