package org.homestretch.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.as;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.ReadingLogs;
import org.homestretch.adherence.Sessions;
import org.homestretch.attention.Attending;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.Restricting;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.message.ReadingMessages;
import org.homestretch.message.WritingMessages;
import org.homestretch.plan.PlanVersionId;
import org.homestretch.progress.Period;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.PreparingBatches;
import org.homestretch.report.PreparingReports;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.homestretch.support.TwoOwners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** A record that is only kept (GDPR 18). */
@HomestretchTest
@Tag("A11")
class RestrictingTest {

    @Autowired
    Restricting restricting;

    @Autowired
    Caseload caseload;

    @Autowired
    Attending attending;

    @Autowired
    LoggingSessions logging;

    @Autowired
    ReadingLogs logs;

    @Autowired
    WritingMessages writing;

    @Autowired
    ReadingMessages reading;

    @Autowired
    KeepingNotes notes;

    @Autowired
    PreparingReports preparing;

    @Autowired
    PreparingBatches batches;

    @Autowired
    ExportingRecords exporting;

    @Autowired
    Erasing erasing;

    @Autowired
    TwoOwners owners;

    @Autowired
    InCare inCare;

    @Autowired
    Practices practices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SignedIn owner;
    private InCare.Pair pair;
    private PlanVersionId version;

    @BeforeEach
    void a_client_who_has_logged_and_has_the_record_restricted() {
        owner = practices.practice();
        pair = inCare.client(owner, "Europe/Berlin");
        version = inCare.publish(pair, Practices.today(), inCare.daily(owner, "bridge", Practices.today(), 3))
                .newest()
                .version()
                .id();
        as(pair.client(), () -> {
            logging.log(couldNot(1));
            restricting.restrictMine("I want to think.");
        });
    }

    @Test
    void staff_write_nothing_to_it_whatever_they_try_and_are_told_why() {
        var writes = List.<Runnable>of(
                () -> writing.write(pair.id(), new MessageId(UUID.randomUUID()), new PlainText("Hello.")),
                () -> notes.write(pair.id(), new PrivateNoteId(UUID.randomUUID()), new PlainText("Hm.")),
                () -> preparing.prepare(
                        pair.id(), new PrepareReport(new Period.SincePlanBegan(), Audience.CLIENT, "Well."), Locale.UK),
                () -> inCare.publish(pair, Practices.today(), inCare.daily(owner, "bridge", Practices.today(), 1)),
                () -> caseload.discharge(pair.id()));
        for (var write : writes) {
            assertThatThrownBy(() -> as(owner, write))
                    .isInstanceOfSatisfying(
                            InputRefused.class,
                            it -> assertThat(it.messageKey()).isEqualTo("caseload.restricted.refused"));
        }
    }

    @Test
    void the_client_logs_and_writes_on_and_staff_go_on_reading() {
        as(pair.client(), () -> {
            logging.log(couldNot(2));
            writing.writeMine(new MessageId(UUID.randomUUID()), new PlainText("Why so?"));
        });

        assertThat(as(owner, () -> logs.of(pair.id(), Practices.today(), Practices.today())))
                .hasSize(2);
        as(owner, () -> reading.wasShown(pair.id(), 1));
        assertThat(as(owner, () -> attending.of(pair.id())).client().name()).isEqualTo("Mara Lindt");
        assertThat(as(owner, () -> caseload.invite(pair.id())).link()).isNotNull();
    }

    @Test
    void it_feeds_neither_today_nor_a_batch_of_reports() {
        assertThat(as(owner, () -> attending.today()).inCare()).isZero();
        assertThat(as(owner, () -> attending.today()).needing()).isEmpty();
        assertThatThrownBy(() -> as(
                        owner,
                        () -> batches.start(
                                YearMonth.from(Practices.today()).minusMonths(1), Audience.THERAPIST, Locale.UK)))
                .isInstanceOf(InputRefused.class);
        assertThat(as(owner, () -> restricting.inCare()))
                .extracting(Restricting.Restricted::name)
                .containsExactly("Mara Lindt");
    }

    /** One line that forgets to ask, in whichever module, as the role that the program runs as. */
    @Test
    void a_forgotten_line_neither_writes_to_it_nor_counts_it() {
        for (var statement : List.of(
                "insert into message (practice_id, client_id, id, number, author_id, body, sent_at) values"
                        + " (current_practice(), :client, gen_random_uuid(), 1, :me, 'Hello.', now())",
                "insert into private_note (practice_id, client_id, id, author_id, body, written_at) values"
                        + " (current_practice(), :client, gen_random_uuid(), :me, 'Hm.', now())",
                "update client set name = 'Other' where id = :client and cast(:me as uuid) is not null",
                "update plan set version = version + 1 where client_id = :client and cast(:me as uuid) is not null")) {
            assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(statement)
                            .param("client", pair.id().value())
                            .param("me", owner.accountId())
                            .update()))
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("restricted");
        }
        assertThat(inTransaction(() -> count("session_log"))).isZero();
        assertThat(inTransaction(() -> {
                    jdbc.sql("select set_config('homestretch.asked', gen_random_uuid()::text, true)")
                            .query(String.class)
                            .single();
                    return count("session_log");
                }))
                .isZero();
        as(pair.client(), () -> restricting.liftMine("Thought."));
        assertThat(inTransaction(() -> count("session_log"))).isEqualTo(1);
    }

    @Test
    void an_owner_ends_it_with_a_reason_and_only_after_the_client_could_read_of_it() {
        var therapist = new SignedIn(
                owner.accountId(), owner.practiceId(), owner.displayName(), owner.email(), Set.of(Role.THERAPIST));
        assertThatThrownBy(() -> as(therapist, () -> restricting.lift(pair.id(), "Done.")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(owner, () -> restricting.lift(pair.id(), " ")))
                .isInstanceOf(InputRefused.class);

        as(owner, () -> restricting.lift(pair.id(), "It is clear now."));

        assertThat(as(pair.client(), restricting::mine)).hasValueSatisfying(it -> {
            assertThat(it.words()).isEqualTo("I want to think.");
            assertThat(it.ending()).isNotNull();
            assertThat(it.ending().words()).isEqualTo("It is clear now.");
            assertThat(it.ending().at()).isAfter(Clock.systemUTC().instant().plus(Duration.ofDays(6)));
        });
        assertThatThrownBy(() -> as(owner, () -> caseload.discharge(pair.id()))).isInstanceOf(InputRefused.class);

        as(pair.client(), () -> restricting.restrictMine(""));
        assertThat(as(pair.client(), restricting::mine))
                .hasValueSatisfying(it -> assertThat(it.ending()).isNull());
    }

    @Test
    void when_its_end_has_come_the_practice_works_with_it_again() {
        as(pair.client(), () -> restricting.liftMine("Thought."));
        as(owner, () -> restricting.restrict(pair.id(), "It is contested."));
        inTransaction(() -> jdbc.sql("""
                        insert into restriction_end
                        select r.practice_id, r.client_id, r.id, r.begun_by, now() - interval '7 days', now(), 'Clear.'
                        from restriction r on conflict do nothing""").update());

        assertThat(as(owner, () -> restricting.of(pair.id()))).isEmpty();
        assertThat(as(owner, () -> attending.today()).inCare()).isEqualTo(1);
    }

    @Test
    void staff_note_it_too_with_a_reason_that_the_client_reads() {
        as(pair.client(), () -> restricting.liftMine("Thought."));
        assertThatThrownBy(() -> as(owner, () -> restricting.restrict(pair.id(), "")))
                .isInstanceOf(InputRefused.class);

        as(owner, () -> restricting.restrict(pair.id(), "It is contested what is right."));

        assertThat(as(pair.client(), restricting::mine)).hasValueSatisfying(it -> {
            assertThat(it.by()).isEqualTo("Olive Owner");
            assertThat(it.words()).startsWith("It is contested");
        });
    }

    @Test
    @Tag("E14")
    void it_is_taken_out_whole_and_erased_as_ever() {
        var zip = as(owner, () -> {
            var out = new ByteArrayOutputStream();
            exporting.of(pair.id(), out);
            return out.toByteArray();
        });
        assertThat(zip.length).isGreaterThan(1000);
        assertThat(as(owner, () -> erasing.preview(pair.id())).sessions()).isEqualTo(1);

        owners.erase(owner, pair.id(), "Mara Lindt", ErasureReason.ASKED);

        assertThat(inTransaction(() -> count("restriction") + count("restriction_end") + count("consent")))
                .isZero();
    }

    @Test
    @Tag("E5")
    void what_was_decided_is_written_once() {
        for (var statement : List.of("delete from restriction", "update restriction set words = 'other'")) {
            assertThatThrownBy(() -> inTransaction(() -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private LogSession couldNot(int slot) {
        return Sessions.couldNot(Sessions.session(version, Practices.today(), slot), Barrier.TIME);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return as(owner, () -> transaction.execute(_ -> work.get()));
    }
}
