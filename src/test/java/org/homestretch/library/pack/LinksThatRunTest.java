package org.homestretch.library.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.homestretch.support.Practices.as;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.net.URL;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.Source;
import org.homestretch.library.ExerciseRefused;
import org.homestretch.library.ExerciseYaml;
import org.homestretch.library.Library;
import org.homestretch.library.LibraryCases;
import org.homestretch.library.SourceRules;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ImportLine.Outcome;
import org.homestretch.support.HomestretchTest;
import org.homestretch.support.Practices;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A link is the address of a page; one that runs something is kept nowhere, and nowhere made into one on a screen. */
@HomestretchTest
@Tag("B17")
class LinksThatRunTest {

    private static final List<String> LINKS = List.of(
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "javascript://example.org/%0aalert(1)",
            "javascript&colon;alert(1)",
            "&#106;avascript:alert(1)",
            "java\tscript:alert(1)",
            "java\nscript:alert(1)",
            "\u0001javascript:alert(1)",
            " javascript:alert(1)",
            "\u00a0javascript:alert(1)",
            "java\u0000script:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "data:image/svg+xml,%3Csvg%20onload=alert(1)%3E",
            "view-source:javascript:alert(1)",
            "feed:javascript:alert(1)",
            "blob:https://example.org/1",
            "filesystem:https://example.org/1",
            "file:///etc/passwd",
            "http://example.org/",
            "//example.org/",
            "/account/devices",
            "#javascript:alert(1)",
            "https:javascript:alert(1)",
            "https:/example.org",
            "https:///example.org",
            "");

    @Autowired
    Practices practices;

    @Autowired
    WritingExercises writing;

    @Autowired
    ImportingExercises importing;

    @Autowired
    Library library;

    /** Where a person or a file could bring a link; a new place has to be told here and tried below. */
    @Test
    void the_sources_of_exercises_and_lessons_are_the_only_links_that_are_kept() {
        var records = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.homestretch");
        var withLinks = records.stream()
                .filter(JavaClass::isRecord)
                .filter(it -> it.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(URI.class)
                                || field.getRawType().isEquivalentTo(URL.class)))
                .map(JavaClass::getSimpleName);
        // The operator's own address, and what is made of it.
        assertThat(withLinks).containsExactlyInAnyOrder("Source", "IdentitySettings", "InvitationLink", "Handout");
    }

    @Test
    void an_exercise_with_such_a_link_is_refused_and_none_is_kept() {
        var me = practices.practice();
        for (var link : LINKS) {
            for (var uri : parsed(link).toList()) {
                assertThatExceptionOfType(ExerciseRefused.class)
                        .as(link)
                        .isThrownBy(() -> as(me, () -> writing.add(bridge(uri), true, null)));
            }
        }
        assertThat(as(me, () -> library.newest()))
                .noneMatch(it -> it.content().key().startsWith("own-"));
        as(me, () -> writing.add(bridge(URI.create("https://example.org/a?b=c#d")), true, null));
    }

    @Test
    void nor_does_a_pack_bring_one() {
        var me = practices.practice();
        var sound = ExerciseYaml.write(bridge(URI.create("https://example.org/canary")));
        assertThat(lines(me, sound)).containsExactly(Outcome.NEW);
        for (var link : LINKS) {
            var quoted = "\""
                    + link.replace("\t", "\\t")
                            .replace("\n", "\\n")
                            .replace("\0", "\\0")
                            .replace("\u0001", "\\x01") + "\"";
            var text = sound.replaceFirst("\"?https://example.org/canary\"?", quoted.replace("\\", "\\\\"));
            assertThat(text).as(link).isNotEqualTo(sound);
            assertThat(lines(me, text)).as(link).containsExactly(Outcome.REFUSED);
        }
    }

    /** Should one be kept all the same, as by an older release. */
    @Test
    void what_is_kept_all_the_same_is_no_page_that_may_be_opened() {
        for (var link : LINKS) {
            for (var uri : parsed(link).toList()) {
                assertThat(source(uri).page()).as(link).isNull();
                var faults = new ArrayList<String>();
                SourceRules.check(List.of(source(uri)), faults::add);
                assertThat(faults).as(link).hasSize(1);
            }
        }
        assertThat(source(null).page()).isNull();
    }

    /** Beneath ours stands Vaadin's own rule. */
    @Test
    void the_element_for_links_takes_none_either() {
        for (var link :
                List.of("javascript:alert(1)", "java\tscript:alert(1)", "vbscript:msgbox(1)", "data:text/html,x"))
            assertThatExceptionOfType(RuntimeException.class).as(link).isThrownBy(() -> new Anchor(link, "words"));
    }

    private List<Outcome> lines(org.homestretch.identity.SignedIn who, String yaml) {
        var report = as(who, () -> importing.check("heron.yaml", yaml.getBytes(UTF_8)));
        return report.lines().stream().map(ImportLine::outcome).toList();
    }

    /** Many are no address at all, so that nothing could hold them. */
    private static Stream<URI> parsed(String link) {
        try {
            return Stream.of(URI.create(link));
        } catch (IllegalArgumentException noAddress) {
            return Stream.of();
        }
    }

    private static ExerciseContent bridge(URI link) {
        return LibraryCases.exercise("bridge").named("heron", "Heron stand").sourced(List.of(source(link)));
    }

    private static Source source(URI link) {
        return new Source("A book", "An author", null, link, LocalDate.of(2026, 1, 1));
    }
}
