package org.homestretch.library.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.library.media.MediaCases.file;
import static org.homestretch.library.media.MediaCases.image;
import static org.homestretch.library.media.MediaCases.written;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.Library;
import org.homestretch.library.MediaRules;
import org.homestretch.library.media.CheckingMedia;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MediaFieldTest extends WorkspaceTest {

    private static final byte[] PHOTO = written(image(400, 300), "png");

    @Autowired
    private Library library;

    @Test
    void photos_and_a_video_are_kept_with_their_words_in_their_order() {
        open("library/bridge/copy");
        send(file("wave.mp4"));
        send(PHOTO);
        words(0).setValue(" Lifting the hips. ");
        words(1).setValue("Hips lifted.");
        click("Move up", 1);
        click("Save exercise");

        assertThat(kept().media()).extracting(Media::kind).containsExactly(Media.Kind.PHOTO, Media.Kind.VIDEO);
        assertThat(kept().media()).extracting(Media::words).containsExactly("Hips lifted.", "Lifting the hips.");
        assertThat(kept().media().getFirst().width()).isEqualTo(400);
    }

    @Test
    void a_refused_file_is_told_in_a_sentence_and_nothing_that_was_typed_is_lost() {
        open("library/bridge/copy");
        send(PHOTO);
        words(0).setValue("Hips lifted.");
        send("<svg onload='alert(1)'/>".getBytes(UTF_8));
        assertThat(screen()).contains("This is neither a photo nor a video.");
        assertThat(words(0).getValue()).isEqualTo("Hips lifted.");

        send(new byte[CheckingMedia.VIDEO_BYTES + 2]);
        assertThat(screen()).contains("This is neither a photo nor a video.");
        send(PHOTO);
        assertThat(screen()).doesNotContain("This is neither a photo nor a video.");
        assertThat(fields()).hasSize(2);
    }

    @Test
    void words_are_asked_for_at_their_field() {
        open("library/bridge/copy");
        send(PHOTO);
        click("Save exercise");
        assertThat(words(0).getErrorMessage()).isEqualTo("Please fill this in.");
    }

    @Test
    void one_more_than_an_exercise_shows_is_refused() {
        open("library/bridge/copy");
        for (int i = 0; i <= MediaRules.PHOTOS; i++) send(PHOTO);
        assertThat(fields()).hasSize(MediaRules.PHOTOS);
        assertThat(screen()).contains("at most 4 photos");
        send(file("wave.mp4"));
        send(file("wave.webm"));
        assertThat(fields()).hasSize(MediaRules.PHOTOS + 1);
        assertThat(screen()).contains("one video");
    }

    @Test
    void an_edit_keeps_what_was_there_and_lets_go_what_is_removed() {
        open("library/bridge/copy");
        send(PHOTO);
        words(0).setValue("Hips lifted.");
        click("Save exercise");
        var first = kept();

        open("library/" + first.key() + "/edit");
        send(file("wave.webm"));
        words(1).setValue("Lifting the hips.");
        click("Save exercise");
        assertThat(kept().media()).hasSize(2).startsWith(first.media().getFirst());

        open("library/" + first.key() + "/edit");
        click("Remove", 0);
        click("Save exercise");
        assertThat(kept().media()).extracting(Media::kind).containsExactly(Media.Kind.VIDEO);
    }

    /** Under a name that is a path, which must not matter. */
    private void send(byte[] sent) {
        test(find(Upload.class).single()).upload("../../x.jpg", "image/svg+xml", sent);
    }

    private ExerciseContent kept() {
        return library.newest().stream()
                .filter(it -> it.content().key().startsWith("own-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(screen()))
                .content();
    }

    private TextField words(int at) {
        return fields().get(at);
    }

    private List<TextField> fields() {
        return find(TextField.class).all().stream()
                .filter(it -> it.getLabel().startsWith("What the "))
                .toList();
    }

    /** The so manieth of the photos and videos. */
    private void click(String text, int row) {
        var buttons = find(MediaRow.class).all().get(row);
        test(find(Button.class, buttons).withText(text).single()).click();
    }
}
