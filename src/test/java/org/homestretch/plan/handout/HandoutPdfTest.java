package org.homestretch.plan.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.homestretch.plan.handout.HandoutCases.DAILY;
import static org.homestretch.plan.handout.HandoutCases.TODAY;
import static org.homestretch.plan.handout.HandoutCases.exercise;
import static org.homestretch.plan.handout.HandoutCases.prescription;
import static org.homestretch.plan.handout.HandoutCases.prescriptions;
import static org.homestretch.plan.handout.Printed.normal;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.homestretch.design.Paper;
import org.homestretch.plan.Prescription;
import org.homestretch.plan.Schedule;
import org.homestretch.support.UniversalAccess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(HandoutCases.class)
class HandoutPdfTest {

    @Autowired
    HandoutWords words;

    @Autowired
    HandoutPdf pdf;

    @ParameterizedTest
    @CsvSource({"A4, 1", "A4, 8", "A4, 25", "LETTER, 1", "LETTER, 8", "LETTER, 25"})
    void everybody_can_read_it(Paper paper, int exercises) throws Exception {
        assertThat(UniversalAccess.problems(pdf.print(handout(prescriptions(exercises)), paper)))
                .isEmpty();
    }

    @Test
    void it_says_its_title_and_language_and_has_structure() throws Exception {
        try (var printed = print(handout(prescriptions(3)), Paper.A4)) {
            var catalog = printed.document().getDocumentCatalog();
            assertThat(printed.document().getDocumentInformation().getTitle()).isEqualTo("Low back");
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(printed.structure())
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "P", "Figure", "Table", "TH", "TD");
        }
    }

    @Test
    void each_figure_is_told_in_words() throws Exception {
        var handout = handout(prescriptions(8));
        try (var printed = print(handout, Paper.A4)) {
            var told = new ArrayList<String>();
            told.add("Code that opens https://home.practice.example/portal");
            handout.items().forEach(item -> told.add(item.picture()));
            assertThat(printed.structure())
                    .filteredOn(it -> it.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactlyElementsOf(told);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_sentence_stands_there_in_the_order_of_reading(Paper paper) throws Exception {
        var handout = handout(prescriptions(8));
        try (var printed = print(handout, paper)) {
            assertThat(printed.text()).containsSubsequence(sentences(handout));
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, 210, 297", "LETTER, 215.9, 279.4"})
    void a_sheet_has_the_size_that_was_asked_for(Paper paper, float width, float height) throws Exception {
        try (var printed = print(handout(prescriptions(1)), paper)) {
            var millimetre = 72 / 25.4f;
            assertThat(printed.size().getWidth() / millimetre).isCloseTo(width, within(0.1f));
            assertThat(printed.size().getHeight() / millimetre).isCloseTo(height, within(0.1f));
        }
    }

    @ParameterizedTest
    @EnumSource
    void two_exercises_fit_on_one_sheet_and_eight_on_two(Paper paper) throws Exception {
        try (var two = print(handout(prescriptions(2)), paper);
                var eight = print(handout(prescriptions(8)), paper)) {
            assertThat(two.pages()).isOne();
            assertThat(eight.pages()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_exercise_is_torn_apart_and_the_grid_has_its_head_on_every_sheet(Paper paper) throws Exception {
        var prescriptions = new ArrayList<>(prescriptions(25));
        for (var at = 0; at < 25; at++) {
            var schedule = new Schedule(DAILY, 4, TODAY, null);
            prescriptions.set(at, prescription("line " + at, exercise(at), schedule, "Note " + at + "."));
        }
        var handout = handout(prescriptions);
        try (var printed = print(handout, paper)) {
            for (var item : handout.items()) {
                assertThat(page(printed, item.number() + " " + item.name()))
                        .isEqualTo(page(printed, "From your therapist: " + item.note()))
                        .isGreaterThanOrEqualTo(0);
            }
            var sheets = 0;
            for (var page = 0; page < printed.pages(); page++) {
                if (!printed.text(page).contains("□")) continue;
                sheets++;
                assertThat(printed.text(page)).contains("From 25 Nov", "W T F S S M T");
            }
            assertThat(sheets).isGreaterThan(1);
        }
    }

    @Test
    void a_camera_opens_the_portal() throws Exception {
        try (var printed = print(handout(prescriptions(2)), Paper.A4)) {
            assertThat(printed.code()).isEqualTo("https://home.practice.example/portal");
            assertThat(printed.text().replace(" ", "")).contains("https://home.practice.example/portal");
        }
    }

    @ParameterizedTest
    @Tag("D1")
    @Tag("D3")
    @ValueSource(
            strings = {
                "<img src=\"http://127.0.0.1:PORT/a.png\"/>",
                "<img src=\"file:///etc/passwd\"/> file:///etc/passwd",
                "</p></body><style>@import url(http://127.0.0.1:PORT/b.css);</style>",
                "<link rel=\"stylesheet\" href=\"http://127.0.0.1:PORT/c.css\"/>",
                "<svg><image href=\"http://127.0.0.1:PORT/d.svg\"/></svg>",
                "<object type=\"code\" data-text=\"x\">&xxe; ]]> ${1111*1111} [[${1111*1111}]] #{handout.none}</object>",
                "*{background:url(http://127.0.0.1:PORT/e.png)} <!-- <script>alert(1)</script>"
            })
    void what_was_typed_stays_text_and_nothing_is_fetched(String typed) throws Exception {
        var asked = new AtomicInteger();
        try (var canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> count(canary, asked));
            var note = typed.replace("PORT", String.valueOf(canary.getLocalPort()));
            var attacked = handout(note, note, List.of(noted(note)));

            try (var printed = print(attacked, Paper.A4)) {
                assertThat(printed.text().replace(" ", "")).contains(note.replace(" ", ""));
                assertThat(printed.text()).doesNotContain("root:", "1234321");
            }
        }
        assertThat(asked).hasValue(0);
    }

    @Test
    void characters_that_no_document_can_hold_are_left_out() throws Exception {
        try (var printed = print(handout(List.of(noted("Slow\u000Bly \uD83D and \u0001easy"))), Paper.A4)) {
            assertThat(printed.text()).contains("Slowly and easy");
        }
    }

    @Test
    void names_of_all_europe_and_what_the_font_lacks_can_be_read_by_everybody() throws Exception {
        var note = "Łukasz Żółw, Đặng Ștefan, Ελένη, Олена; 💪 done";
        var printed = pdf.print(handout("Rücken", "Đặng Ștefan", List.of(noted(note))), Paper.A4);

        assertThat(UniversalAccess.problems(printed)).isEmpty();
        try (var read = Printed.of(printed)) {
            assertThat(read.text())
                    .contains("Łukasz Żółw, Đặng Ștefan, Ελένη, Олена;")
                    .contains("done");
        }
    }

    @Test
    void the_longest_note_and_names_keep_their_sheet_whole() throws Exception {
        var note = "Breathe out as you move. ".repeat(40).strip();
        var title = "A plan with a title as long as it may be ".repeat(3).strip();
        var handout =
                handout(title.substring(0, 120), "Wilhelmina-Alexandrina-Maximiliane Lindt", List.of(noted(note)));
        try (var printed = print(handout, Paper.A4)) {
            assertThat(printed.text()).contains(note).contains(title.substring(0, 120));
        }
        keep("long", pdf.print(handout, Paper.A4));
    }

    @Test
    void what_falls_on_no_fixed_day_has_a_row_to_write_in() throws Exception {
        var later = new Schedule(DAILY, 1, TODAY.plusDays(60), null);
        try (var printed = print(handout(List.of(prescription("later", exercise(0), later, null))), Paper.A4)) {
            assertThat(printed.text()).contains("Write down the days").doesNotContain("□");
        }
    }

    private Handout handout(List<Prescription> prescriptions) {
        return handout("Low back", "Mara Lindt", prescriptions);
    }

    private Handout handout(String title, String client, List<Prescription> prescriptions) {
        return HandoutCases.handout(words, title, client, prescriptions);
    }

    private Printed print(Handout handout, Paper paper) throws Exception {
        var printed = pdf.print(handout, paper);
        keep(paper + "-" + handout.items().size(), printed);
        return Printed.of(printed);
    }

    /** For a look at what was printed. */
    private static void keep(String name, byte[] printed) throws Exception {
        Files.createDirectories(Path.of("target/handouts"));
        Files.write(Path.of("target/handouts", name + ".pdf"), printed);
    }

    private static Prescription noted(String note) {
        return prescription("noted", exercise(0), new Schedule(DAILY, 1, TODAY, null), note);
    }

    private static List<String> sentences(Handout handout) {
        var all = new ArrayList<>(List.of("Riverside Physiotherapy", "+49 30 1234567", "Your plan online", "Low back"));
        all.add("For Mara, from 25 November 2026, with Olive Owner");
        for (var item : handout.items()) {
            all.add(item.number() + " " + item.name());
            all.add(item.positionName());
            all.add(item.dosage() + " " + item.schedule());
            if (item.note() != null) all.add("From your therapist: " + item.note());
            if (!item.steps().isEmpty()) all.add(item.steps());
            item.sides().forEach(on -> all.add(on.steps()));
            all.add("When to stop: " + item.stopRule());
        }
        all.add("Tick when done");
        handout.grid().rows().forEach(row -> all.add(row.number() + " " + row.name()));
        all.add("Stop and get help");
        all.add("call Riverside Physiotherapy, +49 30 1234567.");
        return all.stream().map(Printed::normal).toList();
    }

    private static int page(Printed printed, String words) {
        for (var page = 0; page < printed.pages(); page++) {
            if (printed.text(page).contains(normal(words))) return page;
        }
        return -1;
    }

    private static void count(ServerSocket canary, AtomicInteger asked) {
        while (!canary.isClosed()) {
            try (var _ = canary.accept()) {
                asked.incrementAndGet();
            } catch (java.io.IOException closed) {
                return;
            }
        }
    }
}
