package org.homestretch.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.homestretch.support.Practices.BERLIN;
import static org.homestretch.support.Practices.as;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homestretch.adherence.Barrier;
import org.homestretch.adherence.LogSession;
import org.homestretch.adherence.LoggingSessions;
import org.homestretch.adherence.SessionLogId;
import org.homestretch.caseload.ClientId;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.ProofWanted;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.message.KeepingNotes;
import org.homestretch.message.MessageId;
import org.homestretch.message.PlainText;
import org.homestretch.message.PrivateNoteId;
import org.homestretch.message.WritingMessages;
import org.homestretch.progress.Period;
import org.homestretch.report.Audience;
import org.homestretch.report.PrepareReport;
import org.homestretch.report.PreparingReports;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.homestretch.support.UniversalAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

@HomestretchTest
class ExportingRecordsTest {

    @Autowired
    ExportingRecords exporting;

    @Autowired
    LoggingSessions logging;

    @Autowired
    WritingMessages writing;

    @Autowired
    KeepingNotes notes;

    @Autowired
    PreparingReports preparing;

    @Autowired
    Staff staff;

    @Autowired
    InCare inCare;

    @Autowired
    Practices practices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SignedIn owner;
    private InCare.Pair pair;

    @BeforeEach
    void somebody_with_a_record() {
        owner = practices.practice();
        pair = inCare.client(therapist(), "Europe/Berlin");
        var version = inCare.publish(
                        pair, Practices.today(), inCare.daily(pair.therapist(), "bridge", Practices.today(), 1))
                .newest()
                .version();
        as(pair.client(), () -> {
            logging.log(new LogSession(
                    new SessionLogId(UUID.randomUUID()),
                    version.id(),
                    Practices.today(),
                    1,
                    Clock.systemUTC().instant(),
                    BERLIN,
                    false,
                    null,
                    null,
                    null,
                    null,
                    Barrier.TIME,
                    "The move to Łódź.",
                    null,
                    List.of(),
                    null));
            writing.writeMine(new MessageId(UUID.randomUUID()), new PlainText("How long =1+1?"));
        });
        as(pair.therapist(), () -> {
            notes.write(pair.id(), new PrivateNoteId(UUID.randomUUID()), new PlainText("For us alone."));
            var signed = preparing.prepare(
                    pair.id(), new PrepareReport(new Period.SincePlanBegan(), Audience.CLIENT, "Well."), Locale.UK);
            preparing.sign(signed);
            preparing.prepare(
                    pair.id(), new PrepareReport(new Period.SincePlanBegan(), Audience.THERAPIST, "Hm."), Locale.UK);
        });
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void a_client_takes_out_everything_that_is_theirs_to_see_readable_and_as_data() throws Exception {
        var files = files(as(pair.client(), this::mine));

        assertThat(files.keySet()).containsExactly("record.json", "record.pdf");
        var json = JsonMapper.shared().readTree(files.get("record.json"));
        assertThat(json.path("form").asString()).isEqualTo("homestretch-record");
        for (var part : RecordPart.ALL)
            assertThat(json.path(part.key()).isArray()).as(part.key()).isTrue();
        assertThat(json.path("identity").get(0).path("name").asString()).isEqualTo("Mara Lindt");
        assertThat(json.path("sessions").get(0).path("couldNotWords").asString())
                .isEqualTo("The move to Łódź.");
        assertThat(json.path("messages").get(0).path("text").asString()).isEqualTo("How long =1+1?");
        assertThat(json.path("plans")
                        .get(0)
                        .path("exercises")
                        .get(0)
                        .path("note")
                        .asString())
                .isEqualTo("Keep it light.");
        assertThat(json.path("reports")).hasSize(1);
        assertThat(json.path("looks")).isNotEmpty();
        assertThat(UniversalAccess.problems(files.get("record.pdf"))).isEmpty();
        assertThat(text(files.get("record.pdf")))
                .contains("What is kept of Mara Lindt", "The move to Łódź.", "No time", "How long =1+1?", "Cleo Kern");
    }

    @Test
    void what_therapists_keep_for_themselves_is_left_out_and_that_is_said() throws Exception {
        var files = files(as(pair.client(), this::mine));

        var json = new String(files.get("record.json"), StandardCharsets.UTF_8);
        assertThat(json + text(files.get("record.pdf")))
                .contains("notes that therapists keep for themselves")
                .doesNotContain("For us alone.", "disc L4", "Hm.");
    }

    @Test
    @Tag("A2")
    void a_therapist_in_care_and_an_owner_take_it_out_too_and_nobody_else() throws Exception {
        assertThat(files(as(pair.therapist(), this::ofClient))).containsKey("record.json");
        assertThat(files(as(owner(), this::ofClient))).containsKey("record.pdf");
        assertThatThrownBy(() -> as(therapist(), this::ofClient)).isInstanceOf(ClientNotFound.class);
        assertThatThrownBy(() -> as(practices.practice(), this::ofClient)).isInstanceOf(ClientNotFound.class);
    }

    @Test
    @Tag("E13")
    void it_is_told_before_anything_leaves_and_shown_to_the_client() throws Exception {
        assertThatThrownBy(() -> as(owner(), () -> exporting.of(pair.id(), new Closed())))
                .isInstanceOf(RuntimeException.class);

        Integer told = as(
                owner,
                () -> transaction.execute(_ -> jdbc.sql(
                                "select count(*) from audit_entry where action = 'EXPORTED' and client_id = :client")
                        .param("client", pair.id().value())
                        .query(Integer.class)
                        .single()));
        assertThat(told).isEqualTo(1);
        var files = files(as(pair.client(), this::mine));
        assertThat(text(files.get("record.pdf"))).contains("Took out everything kept of a client as a file");
    }

    @Test
    @Tag("E14")
    void a_session_found_open_takes_nothing_out() {
        var context = Practices.context(pair.client());
        clock.advance(Duration.ofMinutes(6));

        assertThatThrownBy(() -> {
                    var before = org.springframework.security.core.context.SecurityContextHolder.getContext();
                    org.springframework.security.core.context.SecurityContextHolder.setContext(context);
                    try {
                        mine();
                    } finally {
                        org.springframework.security.core.context.SecurityContextHolder.setContext(before);
                    }
                })
                .isInstanceOf(ProofWanted.class);
    }

    @Test
    @Tag("E14")
    void nobody_takes_out_the_records_of_more_than_ten_clients_within_a_day() {
        var therapist = pair.therapist();
        var last = clients(therapist, 1).getFirst();
        practices.tookOut(therapist, ExportingRecords.MOST_CLIENTS - 1);
        as(therapist, () -> exporting.of(pair.id(), OutputStream.nullOutputStream()));

        assertThat(as(therapist, () -> exporting.isBounded(last))).isTrue();
        assertThatThrownBy(() -> as(therapist, () -> exporting.of(last, OutputStream.nullOutputStream())))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("rights.export.bound");
        assertThat(exported(last))
                .as("what was refused is in the audit as taken out")
                .isZero();

        assertThat(as(therapist, () -> exporting.isBounded(pair.id()))).isFalse();
        as(therapist, () -> exporting.of(pair.id(), OutputStream.nullOutputStream()));
        as(owner(), () -> exporting.of(last, OutputStream.nullOutputStream()));

        clock.advance(Duration.ofHours(24).plusMinutes(2));
        assertThat(as(therapist, () -> exporting.isBounded(last))).isFalse();
    }

    @Test
    @Tag("E14")
    void of_those_taken_out_at_the_same_moment_none_is_one_too_many() {
        var therapist = pair.therapist();
        var clients = clients(therapist, 4);
        practices.tookOut(therapist, ExportingRecords.MOST_CLIENTS - 2);
        try (var pool = Executors.newFixedThreadPool(4)) {
            clients.forEach(it ->
                    pool.submit(() -> as(therapist, () -> exporting.of(it, OutputStream.nullOutputStream()))));
        }

        assertThat(clients.stream().filter(it -> exported(it) > 0)).hasSize(2);
    }

    @Test
    void a_long_record_has_several_documents_and_none_has_more_rows_than_it_can_hold() throws Exception {
        as(
                owner,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                        insert into message (practice_id, client_id, id, number, author_id, body, sent_at)
                        select current_practice(), :client, gen_random_uuid(), n, :author, 'Line ' || n, now()
                        from generate_series(2, 1000) n""")
                        .param("client", pair.id().value())
                        .param("author", pair.client().accountId())
                        .update()));

        var files = files(as(pair.client(), this::mine));

        assertThat(files.keySet()).containsExactly("record-2.pdf", "record-3.pdf", "record.json", "record.pdf");
        assertThat(text(files.get("record-2.pdf"))).contains("Line 600");
        assertThat(UniversalAccess.problems(files.get("record-3.pdf"))).isEmpty();
    }

    @Test
    void each_part_of_the_data_is_described() throws Exception {
        var words = Files.readString(Path.of("docs/record-export.md"));
        for (var part : RecordPart.ALL) assertThat(words).contains("`" + part.key() + "`");
    }

    private List<ClientId> clients(SignedIn therapist, int number) {
        return Stream.generate(() -> inCare.client(therapist, "Europe/Berlin").id())
                .limit(number)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private int exported(ClientId client) {
        return as(
                owner,
                () -> transaction.execute(_ -> jdbc.sql(
                                "select count(*) from audit_entry where action = 'EXPORTED' and client_id = :client")
                        .param("client", client.value())
                        .query(Integer.class)
                        .single()));
    }

    /** Somebody who has gone away. */
    private static final class Closed extends java.io.OutputStream {
        @Override
        public void write(int single) throws IOException {
            throw new IOException("gone");
        }
    }

    private byte[] mine() {
        var out = new ByteArrayOutputStream();
        exporting.mine(out);
        return out.toByteArray();
    }

    private byte[] ofClient() {
        var out = new ByteArrayOutputStream();
        exporting.of(pair.id(), out);
        return out.toByteArray();
    }

    private SignedIn owner() {
        return new SignedIn(
                owner.accountId(),
                owner.practiceId(),
                owner.displayName(),
                owner.email(),
                java.util.Set.of(Role.OWNER));
    }

    private SignedIn therapist() {
        var address = Practices.address("cleo");
        var account = as(owner, () -> staff.openForTherapist(new PersonName("Cleo Kern"), new EmailAddress(address)));
        return new SignedIn(
                account.value(), owner.practiceId(), "Cleo Kern", address, java.util.Set.of(Role.THERAPIST));
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry())
                files.put(entry.getName(), entries.readAllBytes());
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
