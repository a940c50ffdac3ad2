package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LibraryFilesProgressionTest {

    private static final Path SOUND = Path.of("src/test/resources/library-broken");

    @TempDir
    Path root;

    @BeforeEach
    void copy_the_lesson() throws IOException {
        Files.createDirectories(root.resolve("exercise"));
        Files.createDirectories(root.resolve("education"));
        Files.copy(SOUND.resolve("education/rest-well.yaml"), root.resolve("education/rest-well.yaml"));
    }

    @Test
    void a_ladder_is_read_from_both_of_its_ends() throws IOException {
        write("low", "harder: [middle]");
        write("middle", "easier: [low]", "harder: [high]");
        write("high", "easier: [middle]");
        assertThat(read().exercises())
                .filteredOn(it -> it.key().equals("middle"))
                .singleElement()
                .satisfies(it -> assertThat(it.easier()).containsExactly("low"))
                .satisfies(it -> assertThat(it.harder()).containsExactly("high"));
    }

    @Test
    void links_may_be_left_out() throws IOException {
        write("alone");
        assertThat(read().exercises())
                .allMatch(it -> it.easier().isEmpty() && it.harder().isEmpty());
    }

    @Test
    void stored_content_from_before_there_were_links_has_none() {
        var json = JsonMapper.builder().build();
        var twist = LibraryCases.exercise("supine-twist");
        ObjectNode stored = json.valueToTree(twist);
        stored.remove(List.of("easier", "harder"));
        var read = json.treeToValue(stored, ExerciseContent.class);
        assertThat(read.easier()).isEmpty();
        assertThat(read.harder()).isEmpty();
    }

    @Test
    void a_link_to_no_exercise_is_refused() throws IOException {
        write("low", "harder: [sky]");
        assertRefused("exercise/low.yaml: harder: there is no sky");
    }

    @Test
    void a_link_that_is_not_said_at_its_other_end_is_refused() throws IOException {
        write("low", "harder: [high]");
        write("high");
        assertRefused("exercise/low.yaml: harder: high must have low as easier");
    }

    @Test
    void a_link_back_that_is_not_said_forth_is_refused() throws IOException {
        write("low");
        write("high", "easier: [low]");
        assertRefused("exercise/high.yaml: easier: low must have high as harder");
    }

    @Test
    void a_link_said_twice_is_refused() throws IOException {
        write("low", "harder: [high, high]");
        write("high", "easier: [low]");
        assertRefused("exercise/low.yaml: harder: high is there twice");
    }

    @Test
    void a_way_up_that_leads_back_is_refused() throws IOException {
        write("low", "harder: [middle]", "easier: [high]");
        write("middle", "harder: [high]", "easier: [low]");
        write("high", "harder: [low]", "easier: [middle]");
        assertRefused("exercise/low.yaml: harder: leads back to low");
    }

    @Test
    void an_exercise_is_not_harder_than_itself() throws IOException {
        write("low", "harder: [low]", "easier: [low]");
        assertRefused("exercise/low.yaml: harder: leads back to low");
    }

    private void write(String key, String... links) throws IOException {
        var sound = Files.readString(SOUND.resolve("exercise/wall-lean.yaml"));
        var text = sound.replace("key: wall-lean", "key: " + key) + String.join("\n", links) + "\n";
        Files.writeString(root.resolve("exercise/" + key + ".yaml"), text);
    }

    private void assertRefused(String fault) {
        assertThatExceptionOfType(LibraryFilesRefused.class)
                .isThrownBy(this::read)
                .satisfies(refused -> assertThat(refused.getMessage().lines()).contains(fault));
    }

    private LibraryContent read() {
        return LibraryFiles.read("file:" + root);
    }
}
