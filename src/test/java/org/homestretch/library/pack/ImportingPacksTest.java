package org.homestretch.library.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.homestretch.identity.EmailAddress;
import org.homestretch.identity.PersonName;
import org.homestretch.identity.Role;
import org.homestretch.identity.SignedIn;
import org.homestretch.identity.Staff;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Media;
import org.homestretch.library.ExerciseRefused;
import org.homestretch.library.ExerciseYaml;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Library;
import org.homestretch.library.LibraryCases;
import org.homestretch.library.Origin;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.media.CheckingMedia;
import org.homestretch.library.pack.ImportLine.Outcome;
import org.homestretch.library.pack.ImportNote.Kind;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HomestretchTest
class ImportingPacksTest {

    @Autowired
    Practices practices;

    @Autowired
    Staff staff;

    @Autowired
    Library library;

    @Autowired
    WritingExercises writing;

    @Autowired
    ImportingExercises importing;

    @Autowired
    ExportingExercises exporting;

    SignedIn owner;
    SignedIn therapist;
    SignedIn stranger;

    @BeforeEach
    void two_practices() {
        owner = practices.practice();
        stranger = practices.practice();
        var account = as(
                owner,
                () -> staff.openForTherapist(
                        new PersonName("Cleo Colleague"), new EmailAddress(Practices.address("cleo"))));
        therapist = new SignedIn(
                account.value(), owner.practiceId(), "Cleo Colleague", "cleo@example.org", Set.of(Role.THERAPIST));
    }

    @Test
    void a_pack_of_one_practice_is_taken_in_by_another_as_it_was() {
        var key = as(therapist, () -> writing.add(heron("Heron stand"), true, null));
        var report = check(stranger, exported(therapist));

        assertThat(report.with(Outcome.ALREADY_HERE))
                .hasSameSizeAs(LibraryCases.exercises())
                .allSatisfy(it -> assertThat(it.notes()).containsExactly(ImportNote.of(Kind.BUILT_IN)));
        assertThat(report.with(Outcome.REFUSED)).isEmpty();
        assertThat(as(stranger, () -> importing.add(report.taken(), true))).isOne();
        assertThat(Sameness.of(
                        own(stranger, "Heron stand"),
                        as(therapist, () -> library.newest(List.of(key)))
                                .get(key)
                                .content()))
                .isTrue();
    }

    @Test
    void own_exercises_have_readable_names_in_a_pack_that_keep_two_apart() {
        as(therapist, () -> writing.add(heron("Herön stand!"), true, null));
        as(therapist, () -> writing.add(heron("Herön stand!"), true, null));
        as(therapist, () -> writing.add(heron("鶴"), true, null));
        assertThat(check(stranger, exported(therapist)).taken())
                .extracting(Offered::importedAs)
                .doesNotHaveDuplicates()
                .satisfiesExactlyInAnyOrder(
                        it -> assertThat(it).startsWith("pack:heron-stand-"),
                        it -> assertThat(it).startsWith("pack:heron-stand-"),
                        it -> assertThat(it).startsWith("pack:exercise-"));
    }

    @Test
    void what_was_exported_here_is_already_here() {
        as(therapist, () -> writing.add(heron("Heron stand"), true, null));
        assertThat(check(therapist, exported(therapist)).taken()).isEmpty();
    }

    @Test
    void what_was_exported_here_is_already_here_with_its_photo_which_no_pack_has() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        var photo = new CheckingMedia().check(bytes.toByteArray());
        var shown = new Media(photo.id(), Media.Kind.PHOTO, "A heron", photo.width(), photo.height());
        var heron = heron("Heron stand");
        as(therapist, () -> writing.add(heron.showing(heron.figure(), List.of(shown)), true, null, List.of(photo)));

        assertThat(check(therapist, exported(therapist)).taken()).isEmpty();
        assertThat(own(therapist, "Heron stand").media()).containsExactly(shown);
    }

    @Test
    void the_same_again_stores_nothing_twice() {
        var pack = pack(heron("Heron stand"));
        add(therapist, pack, true);
        assertThat(add(therapist, pack, true)).isZero();
        assertThat(add(owner, pack, true)).isZero();
        assertThat(found(therapist)).hasSize(1);
    }

    @Test
    void a_report_that_is_added_twice_stores_nothing_twice() {
        var taken = check(therapist, pack(heron("Heron stand"))).taken();
        assertThat(as(therapist, () -> importing.add(taken, true))).isOne();
        assertThat(as(therapist, () -> importing.add(taken, true))).isZero();
    }

    @Test
    @Tag("E1")
    void two_who_add_the_same_at_once_store_it_once() {
        var taken = check(therapist, pack(heron("Heron stand"))).taken();
        var both = Stream.of(owner, therapist)
                .map(who -> CompletableFuture.supplyAsync(() -> as(who, () -> importing.add(taken, true))))
                .toList();
        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void what_a_colleague_keeps_does_not_show_itself() {
        var pack = pack(heron("Heron stand"));
        add(owner, pack, false);
        assertThat(check(therapist, pack).with(Outcome.NEW)).hasSize(1);
        assertThat(add(therapist, pack, false)).isOne();
        assertThat(found(therapist)).hasSize(1);
    }

    @Test
    void a_changed_one_becomes_a_new_revision() {
        add(therapist, pack(heron("Heron stand")), true);
        var report = check(therapist, pack(heron("Stork stand")));
        assertThat(report.with(Outcome.CHANGED)).hasSize(1);
        as(therapist, () -> importing.add(report.taken(), true));
        assertThat(found(therapist)).extracting(FoundExercise::name).containsExactly("Stork stand");
        assertThat(as(
                                therapist,
                                () -> library.revision(
                                        found(therapist).getFirst().revision()))
                        .number())
                .isEqualTo(2);
        assertThat(add(therapist, pack(heron("Stork stand")), true)).isZero();
    }

    @Test
    void a_changed_one_is_left_to_whoever_may_change_it() {
        add(owner, pack(heron("Heron stand")), true);
        assertKept(therapist, pack(heron("Stork stand")), Kind.NOT_YOURS);
    }

    @Test
    void what_was_changed_here_is_not_taken_back() {
        add(therapist, pack(heron("Heron stand")), true);
        var key = found(therapist).getFirst().key();
        as(therapist, () -> writing.change(key, 1, heron("My heron")));

        assertKept(therapist, pack(heron("Heron stand")), Kind.SAME);
        assertKept(therapist, pack(heron("Stork stand")), Kind.CHANGED_HERE);
        assertThat(found(therapist)).extracting(FoundExercise::name).containsExactly("My heron");
    }

    @Test
    void what_is_offered_no_more_stays_so() {
        add(therapist, pack(heron("Heron stand")), true);
        as(therapist, () -> writing.archive(found(therapist).getFirst().key()));
        assertKept(therapist, pack(heron("Stork stand")), Kind.OFFERED_NO_MORE);
    }

    @Test
    void looking_at_a_file_stores_nothing() {
        check(therapist, pack(heron("Heron stand")));
        assertThat(found(therapist)).isEmpty();
    }

    @Test
    void all_are_added_or_none() {
        var sound = check(therapist, pack(heron("Heron stand"))).taken().getFirst();
        var broken = new Offered("x", "pack:x", heron("x".repeat(200)), List.of());
        assertThatExceptionOfType(ExerciseRefused.class)
                .isThrownBy(() -> as(therapist, () -> importing.add(List.of(sound, broken), true)));
        assertThat(found(therapist)).isEmpty();
    }

    @Test
    @Tag("A2")
    void another_practice_sees_nothing_of_it() {
        var pack = pack(heron("Heron stand"));
        add(therapist, pack, true);
        assertThat(found(stranger)).isEmpty();
        assertThat(check(stranger, pack).with(Outcome.NEW)).hasSize(1);
    }

    @Test
    @Tag("A6")
    void a_client_neither_takes_in_nor_hands_on() {
        var client = new SignedIn(therapist.accountId(), owner.practiceId(), "C", "c@example.org", Set.of(Role.CLIENT));
        var taken = check(therapist, pack(heron("Heron stand"))).taken();
        for (Runnable act : List.<Runnable>of(
                () -> importing.check("x.zip", new byte[0]),
                () -> importing.add(taken, true),
                () -> exporting.pack("x", List.of()))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> as(client, act));
        }
    }

    @Test
    void links_to_what_is_not_here_are_left_out_and_told() {
        var linked = heron("Heron stand")
                .linked(
                        List.of(new ExerciseContent.EducationLink(
                                "no-lesson", ExerciseContent.EducationLink.Trigger.ALWAYS)),
                        List.of("bridge", "own-abc"),
                        List.of());
        var taken = check(therapist, pack(linked)).taken().getFirst();
        assertThat(taken.notes())
                .containsExactly(
                        new ImportNote(Kind.LESSON_LEFT_OUT, "no-lesson"),
                        new ImportNote(Kind.LINK_LEFT_OUT, "own-abc"));
        assertThat(taken.content().easier()).containsExactly("bridge");
    }

    @Test
    void a_fault_names_file_line_and_field() {
        var text = ExerciseYaml.write(heron("Heron stand")).replace("position: SUPINE", "position: FLOATING");
        var refused =
                check(therapist, Zips.of("exercise/heron.yaml", text)).lines().getFirst();
        assertThat(refused.place()).isEqualTo("exercise/heron.yaml");
        assertThat(refused.notes())
                .singleElement()
                .satisfies(it -> assertThat(it.about())
                        .startsWith("position: ")
                        .endsWith("(line " + lineOf(text, "FLOATING") + ")"));
    }

    @Test
    void a_file_by_itself_may_have_any_name_and_a_mark_at_its_beginning() {
        var text = "\uFEFF" + ExerciseYaml.write(heron("Heron stand"));
        assertThat(check(therapist, "heron (1).yaml", text.getBytes(UTF_8)).with(Outcome.NEW))
                .hasSize(1);
    }

    @Test
    @Tag("D1")
    void a_script_is_a_name_like_any_other() {
        add(therapist, pack(heron("<script>alert(1)</script>")), true);
        assertThat(found(therapist)).extracting(FoundExercise::name).containsExactly("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @Tag("D6")
    @ValueSource(
            strings = {
                "../heron.yaml",
                "exercise/../heron.yaml",
                "/exercise/heron.yaml",
                "exercise\\heron.yaml",
                "exercise/more/heron.yaml",
                "heron.yaml",
                "exercise/heron.zip",
                "exercise/.yaml",
                "C:/heron.yaml"
            })
    void a_name_that_leads_elsewhere_is_refused(String name) {
        assertRefused(Zips.of(name, ExerciseYaml.write(heron("Heron stand"))), Kind.NO_PLACE);
    }

    @Test
    void a_file_named_otherwise_than_its_key_is_refused() {
        assertRefused(Zips.of("exercise/stork.yaml", ExerciseYaml.write(heron("Heron stand"))), Kind.FAULT);
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_the_rest_is_read() {
        var report = check(
                therapist,
                Zips.of(
                        "exercise/large.yaml", "# ".repeat(Unpacking.FILE),
                        "exercise/heron.yaml", ExerciseYaml.write(heron("Heron stand"))));
        assertThat(report.with(Outcome.REFUSED))
                .extracting(it -> it.notes().getFirst().kind())
                .containsExactly(Kind.TOO_LARGE);
        assertThat(report.with(Outcome.NEW)).hasSize(1);
    }

    @Test
    @Tag("D4")
    void a_pack_that_unfolds_too_far_is_refused_whatever_its_header_says() throws IOException {
        var large = new byte[Unpacking.ALL / 10];
        assertRefused(
                zip(zip -> {
                    for (int i = 0; i < 11; i++) put(zip, "exercise/a" + i + ".yaml", large);
                }),
                Kind.TOO_LARGE);
        assertRefused(zip(zip -> put(zip, "exercise/a.yaml", new byte[Unpacking.ALL + 1])), Kind.TOO_LARGE);
    }

    @Test
    @Tag("D4")
    void a_pack_of_too_many_files_is_refused() {
        assertRefused(
                zip(zip -> {
                    for (int i = 0; i <= Unpacking.ENTRIES; i++) put(zip, "exercise/a" + i + ".yaml", new byte[0]);
                }),
                Kind.TOO_MANY);
    }

    @Test
    @Tag("D4")
    void a_file_larger_than_allowed_is_refused_before_it_is_read() {
        var zip = new byte[ReadingImports.ZIP + 1];
        zip[0] = 'P';
        zip[1] = 'K';
        assertRefused(zip, Kind.TOO_LARGE);
        assertRefused(new byte[ReadingImports.JSON + 1], Kind.TOO_LARGE);
    }

    @Test
    void a_broken_pack_is_refused() {
        var pack = pack(heron("Heron stand"));
        for (int length = 2; length < pack.length; length += 97) {
            var cut = java.util.Arrays.copyOf(pack, length);
            assertThat(check(therapist, cut).lines()).isNotEmpty();
        }
        var random = new java.util.Random(3);
        for (int i = 0; i < 200; i++) {
            var changed = pack.clone();
            changed[2 + random.nextInt(pack.length - 2)] = (byte) random.nextInt();
            assertThat(check(therapist, changed).lines()).isNotEmpty();
        }
    }

    @Test
    @Tag("D4")
    void a_zip_in_a_zip_is_refused() {
        assertRefused(zip(zip -> put(zip, "exercise/heron.zip", pack(heron("Heron stand")))), Kind.NO_PLACE);
        assertRefused(zip(zip -> put(zip, "exercise/heron.yaml", pack(heron("Heron stand")))), Kind.NOT_UTF8);
    }

    @Test
    void the_same_file_twice_is_refused_once() {
        var text = ExerciseYaml.write(heron("Heron stand"));
        var pack = Zips.of("exercise/heron.yaml", text, "exercise/herom.yaml", text);
        var twice = new String(pack, java.nio.charset.StandardCharsets.ISO_8859_1).replace("herom", "heron");
        var report = check(therapist, twice.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(report.with(Outcome.NEW)).hasSize(1);
        assertThat(report.with(Outcome.REFUSED))
                .extracting(it -> it.notes().getFirst().kind())
                .containsExactly(Kind.TWICE);
    }

    @Test
    void what_is_no_utf_8_is_refused() {
        assertRefused(new byte[] {'a', ':', (byte) 0xff, (byte) 0xc0}, Kind.NOT_UTF8);
    }

    @Test
    void a_pack_of_a_later_form_is_refused() {
        assertRefused(Zips.of("pack.yaml", "format: 2\n", "exercise/heron.yaml", "x"), Kind.NEWER_FORMAT);
        assertRefused(Zips.of("pack.yaml", "x", "exercise/heron.yaml", "x"), Kind.NEWER_FORMAT);
    }

    @Test
    void nothing_is_told_as_nothing() {
        assertRefused(new byte[0], Kind.NOTHING);
        assertRefused(Zips.of("pack.yaml", "format: 1\n"), Kind.NOTHING);
    }

    @Test
    void a_character_that_no_database_keeps_is_refused() {
        var text = ExerciseYaml.write(heron("Heron stand")).replaceFirst("summary: .*", "summary: \"a\\\\0b\"");
        assertRefused(Zips.of("exercise/heron.yaml", text), Kind.FAULT);
    }

    private void assertRefused(byte[] file, Kind why) {
        var report = check(therapist, file);
        assertThat(report.lines()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(it.notes()).extracting(ImportNote::kind).contains(why);
        });
    }

    private void assertKept(SignedIn who, byte[] file, Kind why) {
        var report = check(who, file);
        assertThat(report.lines()).singleElement().satisfies(it -> {
            assertThat(it.outcome()).isEqualTo(Outcome.ALREADY_HERE);
            assertThat(it.notes()).containsExactly(ImportNote.of(why));
        });
        assertThat(as(who, () -> importing.add(report.taken(), true))).isZero();
    }

    private int add(SignedIn who, byte[] file, boolean shared) {
        var taken = check(who, file).taken();
        return as(who, () -> importing.add(taken, shared));
    }

    private ImportReport check(SignedIn who, byte[] file) {
        return check(who, "file", file);
    }

    private ImportReport check(SignedIn who, String name, byte[] file) {
        return as(who, () -> importing.check(name, file));
    }

    private byte[] exported(SignedIn who) {
        return as(
                who,
                () -> exporting.pack(
                        "Exercises",
                        library.find("").stream().map(FoundExercise::revision).toList()));
    }

    private ExerciseContent own(SignedIn who, String name) {
        return as(who, () -> library.newest()).stream()
                .map(it -> it.content())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<FoundExercise> found(SignedIn who) {
        return as(who, () -> library.find("")).stream()
                .filter(it -> it.origin() != Origin.BUILT_IN)
                .toList();
    }

    private static byte[] pack(ExerciseContent exercise) {
        return Zips.of("exercise/" + exercise.key() + ".yaml", ExerciseYaml.write(exercise));
    }

    private static ExerciseContent heron(String name) {
        return LibraryCases.exercise("bridge").named("heron", name);
    }

    private static long lineOf(String text, String part) {
        return text.substring(0, text.indexOf(part)).lines().count();
    }

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        Zips.put(zip, name, bytes);
    }

    private static byte[] zip(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            filling.fill(zip);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
