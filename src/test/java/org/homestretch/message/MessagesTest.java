package org.homestretch.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.InputRefused;
import org.homestretch.shared.NewId;
import org.homestretch.support.CountedStatements;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HomestretchTest
class MessagesTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    WritingMessages writing;

    @Autowired
    ReadingMessages reading;

    @Autowired
    UnreadMessages unread;

    @Autowired
    MovableClock clock;

    InCare.Pair mara;
    InCare.Pair tomas;

    @BeforeEach
    void two_clients_of_one_therapist() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        tomas = inCare.client(mara.therapist(), "Europe/Berlin");
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void both_sides_read_the_same_thread_in_the_order_in_which_it_was_written() {
        hers("My knee clicks.");
        to(mara, "Does it hurt?");
        hers("No.");

        for (var thread : List.of(threadOf(mara), as(mara.client(), () -> reading.mine(null)))) {
            assertThat(thread.messages())
                    .extracting(Message::text)
                    .containsExactly("My knee clicks.", "Does it hurt?", "No.");
            assertThat(thread.messages()).extracting(Message::number).containsExactly(1, 2, 3);
            assertThat(thread.messages())
                    .extracting(Message::author)
                    .containsExactly("Mara Lindt", "Olive Owner", "Mara Lindt");
            assertThat(thread.messages()).extracting(Message::fromClient).containsExactly(true, false, true);
        }
        assertThat(threadOf(tomas).messages()).isEmpty();
    }

    @Test
    @Tag("E1")
    void the_same_message_again_is_one_message_and_another_text_under_its_id_is_refused() {
        var id = new MessageId(NewId.next());
        for (var time = 0; time < 3; time++) {
            as(mara.client(), () -> writing.writeMine(id, new PlainText(" My knee clicks. ")));
        }

        assertThatExceptionOfType(MessageConflict.class)
                .isThrownBy(() -> as(mara.client(), () -> writing.writeMine(id, new PlainText("Other words."))));
        assertThatExceptionOfType(MessageConflict.class)
                .isThrownBy(() ->
                        as(mara.therapist(), () -> writing.write(mara.id(), id, new PlainText("My knee clicks."))));
        assertThat(threadOf(mara).messages()).hasSize(1);
        as(tomas.client(), () -> writing.writeMine(id, new PlainText("Mine.")));
        assertThat(threadOf(tomas).messages()).hasSize(1);
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    @Tag("A3")
    void nobody_reads_or_writes_what_is_not_theirs() {
        hers("Only for you.");
        var stranger = practices.practice();
        var id = new MessageId(NewId.next());
        var text = new PlainText("x");

        for (Runnable act : List.<Runnable>of(
                () -> reading.of(mara.id(), null),
                () -> writing.write(mara.id(), id, text),
                () -> reading.wasShown(mara.id(), 1),
                () -> unread.of(mara.id()))) {
            assertThatExceptionOfType(ClientNotFound.class).isThrownBy(() -> as(stranger, act));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(tomas.client(), act));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(mara.client(), act));
        }
        for (Runnable act : List.<Runnable>of(
                () -> reading.mine(null),
                () -> writing.writeMine(id, text),
                () -> reading.wasShownToMe(1),
                () -> reading.countUnreadOfMine())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(mara.therapist(), act));
        }
        assertThat(as(tomas.client(), () -> reading.mine(null)).messages()).isEmpty();
        assertThat(threadOf(mara).messages()).hasSize(1);
    }

    @Test
    void once_the_care_has_ended_the_thread_is_read_and_no_more_written_to() {
        var last = new MessageId(NewId.next());
        as(mara.client(), () -> writing.writeMine(last, new PlainText("Thank you.")));
        as(mara.therapist(), () -> caseload.discharge(mara.id()));

        assertThat(threadOf(mara).isOpen()).isFalse();
        assertThat(threadOf(mara).messages()).hasSize(1);
        for (Runnable act : List.<Runnable>of(() -> hers("One more."), () -> to(mara, "One more."))) {
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(act::run)
                    .satisfies(it -> assertThat(it.messageKey()).isEqualTo("message.ended"));
        }
        as(mara.client(), () -> writing.writeMine(last, new PlainText("Thank you.")));
        as(mara.therapist(), () -> caseload.readmit(mara.id()));
        hers("I am back.");
    }

    @Test
    void more_than_ten_in_a_minute_have_to_wait() {
        for (var count = 0; count < WritingMessages.MOST_A_MINUTE; count++) hers("Message " + count);

        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> hers("Too fast."))
                .satisfies(it -> assertThat(it.messageKey()).isEqualTo("message.fast"));
        to(mara, "The other side has its own minute.");
        clock.advance(Duration.ofSeconds(61));
        hers("Slower.");
    }

    @Test
    void only_what_the_other_side_wrote_is_unread_until_it_was_shown_and_reading_never_goes_back() {
        hers("One.");
        hers("Two.");
        to(mara, "Three.");
        to(tomas, "Not unread for me.");

        assertThat(unreadOf(mara)).isEqualTo(2);
        assertThat(unreadOf(tomas)).isZero();
        assertThat(as(mara.client(), () -> reading.countUnreadOfMine())).isEqualTo(1);

        as(mara.therapist(), () -> reading.wasShown(mara.id(), 1));
        assertThat(unreadOf(mara)).isEqualTo(1);
        as(mara.therapist(), () -> reading.wasShown(mara.id(), 99));
        as(mara.therapist(), () -> reading.wasShown(mara.id(), 1));
        assertThat(unreadOf(mara)).isZero();
        hers("Four.");
        assertThat(unreadOf(mara)).isEqualTo(1);
        as(mara.client(), () -> reading.wasShownToMe(3));
        assertThat(as(mara.client(), () -> reading.countUnreadOfMine())).isZero();
    }

    @Test
    void the_unread_of_all_clients_cost_one_statement_and_name_whoever_waits_the_longest_first() {
        as(tomas.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText("First.")));
        var few = CountedStatements.of(() -> as(mara.therapist(), () -> unread.ofClients()));
        clock.advance(Duration.ofMinutes(5));
        hers("Second.");
        for (var more = 0; more < 5; more++) {
            var other = inCare.client(mara.therapist(), "Europe/Berlin");
            as(other.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText("Later.")));
        }

        assertThat(CountedStatements.of(() -> as(mara.therapist(), () -> unread.ofClients())))
                .hasSameSizeAs(few);
        var waiting = as(mara.therapist(), () -> unread.ofClients());
        assertThat(waiting).hasSize(7);
        assertThat(waiting).extracting(Unread::client).startsWith(tomas.id(), mara.id());
        assertThat(waiting.getFirst().since()).isBefore(waiting.get(1).since());
    }

    @Test
    void a_long_thread_is_read_page_by_page_without_a_gap() {
        for (var count = 1; count <= 120; count++) {
            if (count % 10 == 0) clock.advance(Duration.ofMinutes(2));
            hers("Message " + count);
        }

        var numbers = new ArrayList<Integer>();
        var page = threadOf(mara);
        numbers.addAll(0, page.messages().stream().map(Message::number).toList());
        while (page.earlier()) {
            var first = page.messages().getFirst().number();
            page = as(mara.therapist(), () -> reading.of(mara.id(), first));
            numbers.addAll(0, page.messages().stream().map(Message::number).toList());
        }
        assertThat(numbers).hasSize(120).isSorted().doesNotHaveDuplicates();
    }

    /** Whoever has read up to the newest number in sight has no unread message before it, however many write at once. */
    @Test
    void what_is_read_while_many_write_at_once_is_never_more_than_what_was_shown() throws Exception {
        var start = new CountDownLatch(1);
        var seen = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var writers = new ArrayList<Future<?>>();
            for (var writer = 0; writer < 5; writer++) {
                writers.add(threads.submit(() -> {
                    start.await();
                    for (var count = 0; count < 2; count++) {
                        var id = new MessageId(NewId.next());
                        // Twice, as after an answer that was lost.
                        for (var time = 0; time < 2; time++) {
                            as(mara.client(), () -> writing.writeMine(id, new PlainText("Message " + id)));
                        }
                    }
                    return null;
                }));
            }
            var reader = threads.submit(() -> {
                start.await();
                for (var round = 0; round < 25; round++) {
                    var page = threadOf(mara);
                    for (var message : page.messages())
                        if (!seen.contains(message.number())) seen.add(message.number());
                    page.newest().ifPresent(it -> as(mara.therapist(), () -> reading.wasShown(mara.id(), it.number())));
                }
                return null;
            });
            start.countDown();
            for (var writer : writers) writer.get();
            reader.get();
        }

        assertThat(threadOf(mara).messages())
                .extracting(Message::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(unreadOf(mara)).isEqualTo(10 - seen.size());
    }

    private void hers(String text) {
        as(mara.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText(text)));
    }

    private void to(InCare.Pair pair, String text) {
        as(pair.therapist(), () -> writing.write(pair.id(), new MessageId(NewId.next()), new PlainText(text)));
    }

    private MessageThread threadOf(InCare.Pair pair) {
        return as(pair.therapist(), () -> reading.of(pair.id(), null));
    }

    private int unreadOf(InCare.Pair pair) {
        SignedIn therapist = pair.therapist();
        return as(therapist, () -> unread.of(pair.id()));
    }
}
