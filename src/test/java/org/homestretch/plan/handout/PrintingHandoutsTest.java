package org.homestretch.plan.handout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.library.media.MediaCases.check;
import static org.homestretch.library.media.MediaCases.image;
import static org.homestretch.library.media.MediaCases.written;
import static org.homestretch.support.Practices.as;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.homestretch.caseload.ClientNotFound;
import org.homestretch.design.Paper;
import org.homestretch.identity.SignedIn;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.WritingExercises;
import org.homestretch.plan.NewPrescription;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@HomestretchTest
class PrintingHandoutsTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    WritingExercises writing;

    @Autowired
    PrintingHandouts printing;

    @Autowired
    TransactionTemplate transaction;

    SignedIn therapist;
    InCare.Pair mara;
    LocalDate today;

    @BeforeEach
    void a_client() {
        today = LocalDate.now(ZoneId.of("Europe/Berlin"));
        therapist = practices.practice();
        mara = inCare.client(therapist, "Europe/Berlin");
    }

    @Test
    void client_and_therapist_read_the_same_and_the_private_note_stays_private() throws Exception {
        inCare.publish(mara, today, line("supine-twist"), line("bridge"));

        for (var pdf : new byte[][] {mine(), ofMara()}) {
            try (var printed = Printed.of(pdf)) {
                assertThat(printed.text())
                        .contains("Low back", "For Mara", "with Olive Owner", "1 Supine twist", "2 Bridge")
                        .contains("From your therapist: Keep it light.", "Twice a day.", "+49 30 1234567")
                        .doesNotContain("disc L4", "Lindt");
            }
        }
    }

    @Test
    void the_therapist_hands_out_the_newest_version_and_the_client_prints_the_one_in_force() throws Exception {
        inCare.publish(mara, today, line("bridge"));
        inCare.publish(mara, today.plusDays(7), line("heel-raise"));

        try (var newest = Printed.of(ofMara());
                var inForce = Printed.of(mine())) {
            assertThat(newest.text()).contains("1 Heel raise").doesNotContain("Bridge");
            assertThat(inForce.text()).contains("1 Bridge").doesNotContain("Heel raise");
        }
    }

    @Test
    void a_plan_that_has_not_begun_can_be_printed_and_its_boxes_begin_with_it() throws Exception {
        var monday = LocalDate.of(2099, 6, 1);
        inCare.publish(mara, monday, inCare.daily(therapist, "bridge", monday, 1));

        try (var printed = Printed.of(mine())) {
            assertThat(printed.text()).contains("from 1 June 2099", "From 1 Jun", "From 22 Jun", "M T W T F S S");
        }
    }

    @Test
    void exercises_of_one_position_stand_together_as_in_the_portal() throws Exception {
        inCare.publish(mara, today, line("bridge"), line("heel-raise"), line("supine-twist"));

        try (var printed = Printed.of(mine())) {
            assertThat(printed.text()).containsSubsequence("1 Bridge", "2 Supine twist", "3 Heel raise");
        }
    }

    @Test
    void a_photo_stands_for_the_figure_that_nobody_has_drawn_and_is_told_in_words() throws Exception {
        inCare.publish(mara, today, line(photographed()));

        for (var pdf : new byte[][] {mine(), ofMara()}) {
            try (var printed = Printed.of(pdf)) {
                assertThat(printed.structure())
                        .extracting(PDStructureElement::getAlternateDescription)
                        .contains("Hips lifted.");
                assertThat(new String(pdf, ISO_8859_1)).contains("/DCTDecode");
            }
        }
    }

    private String photographed() {
        var photo = check(written(image(900, 600), "jpeg"));
        var bridge = inCare.exercise(therapist, "bridge").content();
        var media = new Media(photo.id(), Media.Kind.PHOTO, "Hips lifted.", photo.width(), photo.height());
        return as(
                therapist,
                () -> writing.add(
                        bridge.named("", "Our bridge").showing(null, List.of(media)), true, null, List.of(photo)));
    }

    @Test
    void without_a_plan_there_is_nothing_to_print() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(this::mine)
                .matches(it -> it.messageKey().equals("handout.none"));
        assertThatExceptionOfType(InputRefused.class).isThrownBy(this::ofMara);
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    void nobody_prints_the_plan_of_a_client_who_is_not_in_their_care() {
        inCare.publish(mara, today, line("bridge"));
        var stranger = practices.practice();

        assertThatExceptionOfType(ClientNotFound.class)
                .isThrownBy(() -> as(stranger, () -> printing.of(mara.id(), Paper.A4)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(mara.client(), () -> printing.of(mara.id(), Paper.A4)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(therapist, () -> printing.mine(Paper.A4)));
    }

    @Test
    void no_transaction_waits_for_the_drawing() {
        inCare.publish(mara, today, line("bridge"));

        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> transaction.execute(_ -> mine()));
    }

    private byte[] mine() {
        return as(mara.client(), () -> printing.mine(Paper.A4));
    }

    private byte[] ofMara() {
        return as(therapist, () -> printing.of(mara.id(), Paper.A4));
    }

    private NewPrescription line(String exercise) {
        return inCare.daily(therapist, exercise, today, 2);
    }
}
