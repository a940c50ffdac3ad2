package org.homestretch.library.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseYaml;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * What stands in a pack's {@code pack.yaml}. The exercises are beside it, one file each. It names no person.
 *
 * @param format how packs are written; a reader that knows only older ones refuses
 */
record Pack(int format, String name, Instant written, int exercises) {

    static final int FORMAT = 1;
    static final String FILE = "pack.yaml";
    static final String FOLDER = "exercise/";
    static final String ENDING = ".yaml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();

    /** Each exercise by its key in the pack. */
    static byte[] zip(String name, Instant now, Map<String, ExerciseContent> exercises) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, FILE, YAML.writeValueAsString(new Pack(FORMAT, name, now, exercises.size())), now);
            for (var exercise : exercises.entrySet()) {
                put(zip, FOLDER + exercise.getKey() + ENDING, ExerciseYaml.write(exercise.getValue()), now);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Of one that cannot be read 0. */
    static int formatOf(String text) {
        try {
            return YAML.readTree(text).path("format").asInt(0);
        } catch (JacksonException unreadable) {
            return 0;
        }
    }

    private static void put(ZipOutputStream zip, String file, String text, Instant now) throws IOException {
        var entry = new ZipEntry(file);
        entry.setTime(now.toEpochMilli());
        zip.putNextEntry(entry);
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
