package org.homestretch.library.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import org.homestretch.identity.Role;
import org.homestretch.library.ExerciseYaml;
import org.homestretch.library.FoundExercise;
import org.homestretch.library.Library;
import org.homestretch.library.LibraryCases;
import org.homestretch.library.Origin;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ImportLine;
import org.homestretch.library.pack.ImportNote;
import org.homestretch.library.pack.ImportNote.Kind;
import org.homestretch.library.pack.ImportReport;
import org.homestretch.support.WorkspaceTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

class ImportViewTest extends WorkspaceTest {

    @Autowired
    private Library library;

    @Autowired
    private WritingExercises writing;

    @Test
    void a_file_is_looked_at_and_added_only_when_asked_to() {
        open("library/import");
        upload("heron.yaml", heron("Heron stand"));
        assertThat(screen()).contains("1 exercise can be added", "Heron stand");
        assertThat(mine()).isEmpty();

        click("Add 1 exercise");
        assertThat(mine()).extracting(FoundExercise::name).containsExactly("Heron stand");
        assertThat(screen()).contains("Heron stand");
    }

    @Test
    void only_what_is_chosen_is_added() {
        open("library/import");
        upload("heron.yaml", heron("Heron stand"));
        box("Heron stand").setValue(false);
        assertThat(screen()).doesNotContain("Add 1 exercise");
        click("Choose another file");
        assertThat(find(Upload.class).all()).hasSize(1);
        assertThat(mine()).isEmpty();
    }

    @Test
    void it_is_shared_only_when_asked_to() {
        for (var shared : List.of(true, false)) {
            open("library");
            open("library/import");
            upload("heron.yaml", heron("Heron " + shared).replace("key: bridge", "key: heron-" + shared));
            box("Share with the practice").setValue(shared);
            click("Add 1 exercise");
            var added = mine().stream()
                    .filter(it -> it.name().equals("Heron " + shared))
                    .findFirst()
                    .orElseThrow();
            assertThat(writing.own(added.key()).orElseThrow().shared()).isEqualTo(shared);
        }
    }

    @Test
    void what_is_refused_is_told_with_its_place() {
        open("library/import");
        upload("heron.yaml", heron("Heron stand").replace("position: SUPINE", "position: FLOATING"));
        assertThat(screen()).contains("Nothing can be added", "heron.yaml", "(line ");
    }

    @Test
    @Tag("B16")
    @Tag("D1")
    void a_name_with_a_script_is_text() {
        open("library/import");
        upload("heron.yaml", heron("<script>alert(1)</script>"));
        assertThat(box("<script>alert(1)</script>").getLabel()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void a_client_imports_nothing() {
        comeBackAs(Role.CLIENT);
        open("library/import");
        assertThat(screen()).doesNotContain("Choose a file");
    }

    @Test
    @Tag("D2")
    void no_cell_of_the_report_is_a_formula() {
        var lines = List.of("=1+1", "+1", "-1", "@x", "\tx", "\rx", "a\"b,c\nd").stream()
                .map(it -> new ImportLine(
                        it, it, ImportLine.Outcome.REFUSED, List.of(new ImportNote(Kind.FAULT, it)), null))
                .toList();
        var csv = new String(ImportCsv.of(new ImportReport(lines), new Paragraph()), UTF_8);
        assertThat(csv)
                .contains("\"'=1+1\"", "\"'+1\"", "\"'-1\"", "\"'@x\"", "\"'\tx\"", "\"'\rx\"", "\"a\"\"b,c\nd\"");
        assertThat(csv).doesNotContainPattern("(^|,|\n)\"?[=+@-]");
    }

    @Test
    void every_note_has_a_sentence() throws IOException {
        var messages = new Properties();
        try (var in = new InputStreamReader(
                new ClassPathResource("messages/library-ui.properties").getInputStream(), UTF_8)) {
            messages.load(in);
        }
        for (var kind : Kind.values()) {
            assertThat(messages.getProperty("library.import.note." + kind))
                    .as(kind.name())
                    .isNotBlank();
        }
        for (var outcome : ImportLine.Outcome.values()) {
            assertThat(messages.getProperty("library.import.outcome." + outcome))
                    .as(outcome.name())
                    .isNotBlank();
        }
    }

    private void upload(String name, String text) {
        test(find(Upload.class).single()).upload(name, "application/yaml", text.getBytes(UTF_8));
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " in " + screen()));
    }

    private List<FoundExercise> mine() {
        return library.find("").stream()
                .filter(it -> it.origin() == Origin.MINE)
                .toList();
    }

    private static String heron(String name) {
        return ExerciseYaml.write(LibraryCases.exercise("bridge").named("bridge", name));
    }
}
