package org.homestretch.library.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.library.media.MediaCases.check;
import static org.homestretch.library.media.MediaCases.file;
import static org.homestretch.library.media.MediaCases.image;
import static org.homestretch.library.media.MediaCases.written;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.media.CheckedMedia;
import org.homestretch.shared.InputRefused;
import org.homestretch.support.InCare;
import org.homestretch.support.MovableClock;
import org.homestretch.support.Practices;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody fills the disk alone. Tests have room for 30 MB of each practice, and for 20 files of one person in a day. */
@Tag("D8")
class RoomForFilesTest extends WorkspaceTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int ALL = 30 * MEGABYTE;
    private static final int A_DAY = 20;

    @Autowired
    InCare inCare;

    @Autowired
    Staff staff;

    @Autowired
    WritingExercises writing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private final CheckedMedia photo = check(written(image(400, 300), "jpeg"));

    @AfterEach
    void clock_is_right_again() {
        clock.reset();
    }

    @Test
    void a_practice_has_its_room_to_the_last_byte_and_no_more() {
        fill(me, 25 * MEGABYTE);
        fill(me, ALL - 25 * MEGABYTE - photo.bytes().length + 1);
        assertRefused(me, "practice");
        assertRefused(colleague(), "practice");

        add(practices.practice(), photo);
    }

    @Test
    void what_just_fits_is_kept() {
        fill(me, 25 * MEGABYTE);
        fill(me, ALL - 25 * MEGABYTE - photo.bytes().length);
        add(me, photo);
    }

    @Test
    void one_person_adds_so_many_within_a_day_and_others_go_on() {
        for (int i = 0; i < A_DAY; i++) fill(me, 1);
        assertRefused(me, "day");
        add(colleague(), photo);

        clock.advance(Duration.ofHours(25));
        add(me, check(file("wave.mp4")));
    }

    /** Neither sees the other's row before it is committed. */
    @Test
    void several_at_once_are_counted_together() throws Exception {
        for (int i = 0; i < A_DAY - 1; i++) fill(me, 1);
        var each = IntStream.range(0, 6)
                .mapToObj(_ -> check(written(image(30, 20), "png")))
                .toList();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var kept = each.stream().map(it -> threads.submit(() -> isKept(it))).toList().stream()
                    .filter(it -> {
                        try {
                            return it.get();
                        } catch (Exception failure) {
                            throw new IllegalStateException(failure);
                        }
                    })
                    .count();
            assertThat(kept).isOne();
        }
    }

    @Test
    void whoever_saves_it_is_told_in_a_sentence_and_can_save_without() {
        for (int i = 0; i < A_DAY; i++) fill(me, 1);
        open("library/bridge/copy");
        test(find(Upload.class).single()).upload("x.jpg", "image/jpeg", written(image(400, 300), "png"));
        words().setValue("Hips lifted.");
        click("Save exercise");
        assertThat(find(Paragraph.class)
                        .withClassName("hs-media-problem")
                        .single()
                        .getText())
                .startsWith("You have added 20 photos and videos within a day");
        assertThat(words().getValue()).isEqualTo("Hips lifted.");

        test(find(Button.class, find(MediaRow.class).single())
                        .withText("Remove")
                        .single())
                .click();
        click("Save exercise");
        assertThat(screen()).doesNotContain("You have added 20 photos");
    }

    private void assertRefused(SignedIn who, String key) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> add(who, photo))
                .satisfies(it -> assertThat(it.messageKey()).isEqualTo("library.media.refused." + key));
        var kept = as(
                who,
                () -> transaction.execute(_ -> jdbc.sql("select count(*) from exercise_media where id = ?")
                        .param(photo.id())
                        .query(Long.class)
                        .single()));
        assertThat(kept).isZero();
    }

    private boolean isKept(CheckedMedia media) {
        try {
            add(me, media);
            return true;
        } catch (InputRefused refused) {
            return false;
        }
    }

    private void add(SignedIn who, CheckedMedia media) {
        var kind = media.format().isVideo() ? Media.Kind.VIDEO : Media.Kind.PHOTO;
        var shown = new Media(media.id(), kind, "How it looks.", media.width(), media.height());
        var bridge = inCare.exercise(who, "bridge").content().named("", "Our bridge");
        as(who, () -> writing.add(bridge.showing(null, List.of(shown)), true, null, List.of(media)));
    }

    /** A file that was kept before. */
    private void fill(SignedIn who, int bytes) {
        as(
                who,
                () -> transaction.execute(_ -> jdbc.sql("""
                                insert into exercise_media (practice_id, id, author_id, media_type, bytes, created_at)
                                values (current_practice(), gen_random_uuid(), :author, 'image/jpeg', :bytes, now())""")
                        .param("author", who.accountId())
                        .param("bytes", new byte[bytes])
                        .update()));
    }

    private SignedIn colleague() {
        var account = as(
                me,
                () -> staff.openForTherapist(
                        new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo"))));
        return new SignedIn(account.value(), me.practiceId(), "Cleo", "c@example.org", Set.of(Role.THERAPIST));
    }

    private TextField words() {
        return find(TextField.class).all().stream()
                .filter(it -> it.getLabel().startsWith("What the "))
                .findFirst()
                .orElseThrow();
    }
}
