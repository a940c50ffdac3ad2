package org.homestretch.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.util.List;
import java.util.Map;
import org.homestretch.caseload.Caseload;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.SignedIn;
import org.homestretch.shared.NewId;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class KeepingNotesTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Caseload caseload;

    @Autowired
    KeepingNotes notes;

    @Autowired
    WritingMessages writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    InCare.Pair mara;
    PrivateNoteId note;

    @BeforeEach
    void a_client_with_a_note_and_a_message() {
        mara = inCare.client(practices.practice(), "Europe/Berlin");
        note = keep("Afraid of bending.");
        as(mara.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText("Hello.")));
    }

    @Test
    void notes_are_read_newest_first_and_a_correction_stands_beside_its_note() {
        keep("Called: no answer.");
        var correction = new PrivateNoteId(NewId.next());
        for (var time = 0; time < 2; time++) {
            as(mara.therapist(), () -> notes.correct(mara.id(), note, correction, new PlainText("Afraid of lifting.")));
        }

        var all = as(mara.therapist(), () -> notes.of(mara.id()));
        assertThat(all).extracting(PrivateNote::text).containsExactly("Called: no answer.", "Afraid of bending.");
        assertThat(all.getLast().corrections()).extracting(PrivateNote::text).containsExactly("Afraid of lifting.");
        assertThat(all.getFirst().author()).isEqualTo("Olive Owner");
    }

    @Test
    @Tag("A4")
    void only_a_note_of_this_client_can_be_corrected() {
        var tomas = inCare.client(mara.therapist(), "Europe/Berlin");

        assertThatExceptionOfType(PrivateNoteNotFound.class)
                .isThrownBy(() -> as(
                        mara.therapist(),
                        () -> notes.correct(tomas.id(), note, new PrivateNoteId(NewId.next()), new PlainText("x"))));
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    @Tag("A6")
    void nobody_but_therapists_in_care_reads_or_writes_notes() {
        var stranger = practices.practice();
        for (Runnable act : List.<Runnable>of(
                () -> notes.of(mara.id()),
                () -> notes.write(mara.id(), new PrivateNoteId(NewId.next()), new PlainText("x")))) {
            assertThatExceptionOfType(ClientNotFound.class).isThrownBy(() -> as(stranger, act));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(mara.client(), act));
        }
    }

    @Test
    void notes_go_on_after_the_care_has_ended() {
        as(mara.therapist(), () -> caseload.discharge(mara.id()));
        keep("Wrote to the doctor.");
        assertThat(as(mara.therapist(), () -> notes.of(mara.id()))).hasSize(2);
    }

    /** The service is not asked here: this is what stands beneath it. */
    @Test
    void the_database_itself_shows_a_note_to_nobody_but_a_therapist_in_care() {
        var colleague = practices.practice();

        assertThat(count(mara.therapist(), "private_note")).isEqualTo(1);
        assertThat(count(mara.client(), "private_note")).isZero();
        assertThat(count(colleague, "private_note")).isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> sql(
                        mara.client(),
                        """
                        insert into private_note (practice_id, client_id, id, author_id, body, written_at)
                        values (current_practice(), :client, :id, :author, 'x', now())""",
                        Map.of(
                                "client", mara.id().value(),
                                "id", NewId.next(),
                                "author", mara.client().accountId())))
                .withStackTraceContaining("row-level security");
    }

    @Test
    @Tag("E5")
    void the_database_itself_refuses_to_change_or_remove_what_was_written() {
        for (var table : List.of("message", "private_note")) {
            for (var statement : List.of("delete from " + table, "update " + table + " set body = body")) {
                assertThatExceptionOfType(DataAccessException.class)
                        .as(statement)
                        .isThrownBy(() -> sql(mara.therapist(), statement, Map.of()))
                        .withStackTraceContaining("permission denied");
            }
        }
    }

    @Test
    @Tag("A11")
    void a_query_without_any_check_sees_nothing_of_another_practice() {
        var stranger = practices.practice();
        as(mara.client(), () -> writing.writeMine(new MessageId(NewId.next()), new PlainText("Again.")));
        for (var table : List.of("message", "message_mail")) {
            assertThat(count(mara.therapist(), table)).as(table).isPositive();
            assertThat(count(stranger, table)).as(table).isZero();
        }
    }

    private PrivateNoteId keep(String text) {
        var id = new PrivateNoteId(NewId.next());
        as(mara.therapist(), () -> notes.write(mara.id(), id, new PlainText(text)));
        return id;
    }

    private long count(SignedIn who, String table) {
        return as(
                who,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single()));
    }

    private int sql(SignedIn who, String statement, Map<String, ?> parameters) {
        return as(
                who,
                () -> transaction.execute(
                        _ -> jdbc.sql(statement).params(parameters).update()));
    }
}
