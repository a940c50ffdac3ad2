package org.homestretch.library.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.library.media.MediaCases.check;
import static org.homestretch.library.media.MediaCases.file;
import static org.homestretch.library.media.MediaCases.image;
import static org.homestretch.library.media.MediaCases.written;
import static org.homestretch.support.Practices.as;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.Exercise;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.ExerciseRefused;
import org.homestretch.library.Library;
import org.homestretch.library.MediaRules;
import org.homestretch.library.ReadingMedia;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.media.CheckedMedia;
import org.homestretch.support.Browserless;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.InCare;
import org.homestretch.support.PortalHttp;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever may see an exercise that shows a photo may fetch it, and nobody else learns that there is one. */
@HomestretchTest
class PhotosAndVideosTest {

    @Autowired
    Practices practices;

    @Autowired
    InCare inCare;

    @Autowired
    Staff staff;

    @Autowired
    Library library;

    @Autowired
    WritingExercises writing;

    @Autowired
    ReadingMedia reading;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final CheckedMedia photo = check(written(image(400, 300), "jpeg"));
    private final CheckedMedia video = check(file("wave.mp4"));

    private SignedIn owner;
    private SignedIn author;
    private SignedIn colleague;
    private SignedIn stranger;

    @BeforeEach
    void two_practices() {
        owner = practices.practice();
        stranger = practices.practice();
        author = therapist("Ada Author");
        colleague = therapist("Cleo Colleague");
    }

    @Test
    void what_is_not_shared_is_its_authors_alone() {
        add(false, photo);
        assertSeenBy(photo, author);
        assertNotSeenBy(photo, owner, colleague, stranger);
    }

    @Test
    void what_is_shared_is_the_practices_staffs() {
        var key = add(true, photo);
        assertSeenBy(photo, author, colleague, owner);
        assertNotSeenBy(photo, stranger);

        as(author, () -> writing.share(key, false));
        assertNotSeenBy(photo, colleague, owner);
    }

    @Test
    @Tag("A1")
    void a_client_sees_what_their_own_plan_shows_and_not_what_the_practice_shares() {
        var key = add(true, photo, video);
        var mara = inCare.client(author, "Europe/Berlin");
        var other = inCare.client(author, "Europe/Berlin");
        assertNotSeenBy(photo, mara.client(), other.client());

        prescribe(mara, key);
        assertSeenBy(photo, mara.client());
        assertSeenBy(video, mara.client());
        assertNotSeenBy(photo, other.client());
    }

    @Test
    void an_older_version_of_ones_own_plan_is_still_ones_own() {
        var mara = inCare.client(author, "Europe/Berlin");
        prescribe(mara, add(false, photo));
        inCare.publish(mara, Practices.today(), inCare.daily(author, "bridge", Practices.today(), 1));
        assertSeenBy(photo, mara.client());
    }

    @Test
    void whoever_treats_a_client_sees_what_the_clients_plan_shows() {
        var key = add(false, photo);
        var mara = inCare.client(author, "Europe/Berlin");
        prescribe(mara, key);
        assertNotSeenBy(photo, colleague);

        jdbcAs(
                author,
                "insert into care_relationship (practice_id, id, client_id, therapist_id, started_at) values"
                        + " (current_practice(), gen_random_uuid(), '%s', '%s', now())"
                                .formatted(mara.id().value(), colleague.accountId()));
        assertSeenBy(photo, colleague);
        jdbcAs(
                author,
                "update care_relationship set ended_at = now() where therapist_id = '" + colleague.accountId() + "'");
        assertNotSeenBy(photo, colleague);
    }

    @Test
    void a_copy_shows_the_same_photo() {
        var original = newest(author, add(true, photo));
        var key = as(colleague, () -> writing.add(original.content().named("", "Copy"), false, original.revision()));
        assertThat(newest(colleague, key).content().media())
                .isEqualTo(original.content().media());
    }

    @Test
    void a_change_goes_on_with_what_was_shown_and_with_what_is_new_alone() {
        var key = add(true, photo);
        var both = showing(newest(author, key).content(), photo, video);
        as(author, () -> writing.change(key, 1, both, List.of(video)));
        assertThat(newest(author, key).content().media()).hasSize(2);

        var none = showing(both);
        as(author, () -> writing.change(key, 2, none, List.of(video)));
        assertThat(newest(author, key).content().media()).isEmpty();
        assertSeenBy(photo, author);
    }

    @Test
    void nothing_is_kept_that_no_revision_shows() {
        as(author, () -> writing.add(showing(bridge(), photo), true, null, List.of(photo, video)));
        assertThat(count(author, "select count(*) from exercise_media")).isOne();
    }

    @Test
    void a_photo_that_was_neither_sent_nor_shown_before_is_refused() {
        var theirs = add(false, photo);
        for (var who : List.of(colleague, stranger)) {
            assertThatExceptionOfType(ExerciseRefused.class)
                    .isThrownBy(() -> as(who, () -> writing.add(showing(bridge(), photo), false, null)));
        }
        assertThatExceptionOfType(ExerciseRefused.class)
                .isThrownBy(() -> as(author, () -> writing.change(theirs, 1, showing(bridge(), photo, video))));
    }

    @Test
    @Tag("D8")
    void so_many_photos_and_no_more() {
        var five = new ArrayList<CheckedMedia>();
        for (int i = 0; i <= MediaRules.PHOTOS; i++) five.add(check(written(image(30, 20), "png")));
        var all = five.toArray(CheckedMedia[]::new);
        assertThatExceptionOfType(ExerciseRefused.class).isThrownBy(() -> add(true, all));
        add(true, Arrays.copyOf(all, MediaRules.PHOTOS));
        assertThatExceptionOfType(ExerciseRefused.class).isThrownBy(() -> add(true, video, check(file("wave.webm"))));
        assertThatExceptionOfType(ExerciseRefused.class).isThrownBy(() -> add(true, photo, photo));
    }

    @Test
    void a_photo_needs_words_and_not_too_many() {
        for (var words : List.of("", "  ", "x".repeat(MediaRules.WORDS + 1))) {
            var wordless = showing(bridge(), List.of(new Media(photo.id(), Media.Kind.PHOTO, words, 4, 3)));
            assertThatExceptionOfType(ExerciseRefused.class)
                    .isThrownBy(() -> as(author, () -> writing.add(wordless, true, null, List.of(photo))));
        }
    }

    @Test
    @Tag("A11")
    void a_statement_without_any_check_reaches_no_photo_of_another_practice_and_changes_none() {
        add(true, photo);
        for (var table : List.of("exercise_media", "revision_media")) {
            assertThat(count(author, "select count(*) from " + table)).isOne();
            assertThat(count(stranger, "select count(*) from " + table)).isZero();
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbcAs(author, "delete from " + table));
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbcAs(author, "update exercise_media set bytes = ''"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbcAs(
                        stranger,
                        "insert into revision_media select current_practice(), '%s', id from exercise_revision limit 1"
                                .formatted(photo.id())));
    }

    @Test
    @Tag("D7")
    void the_browser_keeps_it_and_may_run_nothing_of_it() {
        var portal = portalShowing(photo);
        var answer = portal.tryGet("/media/" + photo.id());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("inline; filename=\"exercise.jpg\"");
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(answer, "Cache-Control")).contains("private", "immutable", "max-age=31536000");
        assertThat(portal.tryGet("/media/" + photo.id(), "If-None-Match", header(answer, "ETag"))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_player_that_asks_for_a_range_gets_that_range() {
        var portal = portalShowing(video);
        var range = portal.tryGet("/media/" + video.id(), "Range", "bytes=100-299");

        assertThat(range.statusCode()).isEqualTo(206);
        assertThat(header(range, "Content-Type")).isEqualTo("video/mp4");
        assertThat(header(range, "Content-Range")).isEqualTo("bytes 100-299/" + video.bytes().length);
        assertThat(header(portal.tryGet("/media/" + video.id()), "Accept-Ranges"))
                .isEqualTo("bytes");
        assertThat(portal.tryGet("/media/" + video.id(), "Range", "bytes=99999999-")
                        .statusCode())
                .isEqualTo(416);
    }

    @Test
    void every_range_of_a_long_file_is_what_was_sent() throws Exception {
        var large = check(large());
        add(true, large);
        for (var from : List.of(0, 1, 262_143, 262_144, 262_145, 700_000)) {
            try (var in =
                    as(author, () -> reading.find(large.id())).orElseThrow().open()) {
                as(author, () -> skip(in, from));
                var read = as(author, () -> all(in));
                assertThat(read).isEqualTo(Arrays.copyOfRange(large.bytes(), from, large.bytes().length));
            }
        }
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    void nobody_else_learns_that_there_is_one() {
        add(true, photo);
        var portal = portalShowing(video);
        assertThat(portal.tryGet("/media/" + photo.id()).statusCode()).isEqualTo(404);
        assertThat(portal.tryGet("/media/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(portal.tryGet("/media/..%2f..%2fx.jpg").statusCode()).isBetween(400, 404);
        assertThat(new Browserless(port).get("/api/portal/media/" + photo.id()).statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_portal_is_told_where_photos_and_videos_are_and_what_is_to_be_seen() {
        var mara = inCare.client(author, "Europe/Berlin");
        prescribe(mara, add(false, photo, video));
        var portal = new PortalHttp(port, mara.client().email());

        var exercise = portal.get("/routine").at("/exercises/0");
        assertThat(exercise.at("/figures").isEmpty()).isTrue();
        assertThat(exercise.at("/media/0/address").asString()).isEqualTo("/api/portal/media/" + photo.id());
        assertThat(exercise.at("/media/0/words").asString()).isEqualTo("How it looks.");
        assertThat(exercise.at("/media/0/width").asInt()).isEqualTo(400);
        assertThat(exercise.at("/media/1/video").asBoolean()).isTrue();
    }

    private PortalHttp portalShowing(CheckedMedia media) {
        var mara = inCare.client(author, "Europe/Berlin");
        prescribe(mara, add(false, media));
        return new PortalHttp(port, mara.client().email());
    }

    private void prescribe(InCare.Pair pair, String key) {
        inCare.publish(pair, Practices.today(), inCare.daily(pair.therapist(), key, Practices.today(), 1));
    }

    private SignedIn therapist(String name) {
        var account = as(
                owner,
                () -> staff.openForTherapist(new PersonName(name), new EmailAddress(Practices.address("therapist"))));
        return new SignedIn(account.value(), owner.practiceId(), name, "t@example.org", Set.of(Role.THERAPIST));
    }

    private String add(boolean shared, CheckedMedia... media) {
        return as(author, () -> writing.add(showing(bridge(), media), shared, null, List.of(media)));
    }

    private ExerciseContent bridge() {
        return inCare.exercise(author, "bridge").content().named("", "Our bridge");
    }

    private static ExerciseContent showing(ExerciseContent content, CheckedMedia... media) {
        return showing(
                content,
                Arrays.stream(media)
                        .map(it -> new Media(
                                it.id(),
                                it.format().isVideo() ? Media.Kind.VIDEO : Media.Kind.PHOTO,
                                "How it looks.",
                                it.width(),
                                it.height()))
                        .toList());
    }

    /** Drawn by nobody, so that the first photo stands for the figure. */
    private static ExerciseContent showing(ExerciseContent content, List<Media> media) {
        return content.showing(null, media);
    }

    private Exercise newest(SignedIn who, String key) {
        return as(who, () -> library.newest(List.of(key))).get(key);
    }

    private void assertSeenBy(CheckedMedia media, SignedIn... readers) {
        for (var reader : readers) {
            var found = as(reader, () -> reading.find(media.id()).map(it -> all(it.open())));
            assertThat(found).as(reader.displayName()).hasValue(media.bytes());
        }
    }

    private void assertNotSeenBy(CheckedMedia media, SignedIn... readers) {
        for (var reader : readers) {
            assertThat(as(reader, () -> reading.find(media.id())))
                    .as(reader.displayName())
                    .isEmpty();
        }
    }

    private static byte[] all(java.io.InputStream in) {
        try {
            return in.readAllBytes();
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static void skip(java.io.InputStream in, int bytes) {
        try {
            in.skipNBytes(bytes);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    /** A photo of more than one piece. */
    private static byte[] large() {
        var image = image(1600, 1600);
        var random = new java.util.Random(3);
        for (int x = 0; x < 1600; x++) for (int y = 0; y < 1600; y++) image.setRGB(x, y, random.nextInt());
        return written(image, "jpeg");
    }

    private int jdbcAs(SignedIn who, String statement) {
        return as(who, () -> transaction.execute(_ -> jdbc.sql(statement).update()));
    }

    private long count(SignedIn who, String query) {
        return as(
                who,
                () -> transaction.execute(_ -> jdbc.sql(query).query(Long.class).single()));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
