package org.homestretch.library.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.homestretch.library.BuiltInExercises;
import org.homestretch.library.ExerciseContent;
import org.homestretch.library.ExerciseContent.EducationLink;
import org.homestretch.library.ExerciseYaml;
import org.homestretch.library.WritingExercises;
import org.homestretch.library.pack.ImportNote.Kind;
import org.jspecify.annotations.Nullable;

/** Reads exercises in the library's own form: one file, or a pack of them. */
final class ReadingFiles {

    private static final Pattern NAME =
            Pattern.compile(Pattern.quote(Pack.FOLDER) + "([^/\\\\]+)" + Pattern.quote(Pack.ENDING));

    private final BuiltInExercises builtIn;
    private final WritingExercises writing;
    private final Findings findings;

    ReadingFiles(BuiltInExercises builtIn, WritingExercises writing, Findings findings) {
        this.builtIn = builtIn;
        this.writing = writing;
        this.findings = findings;
    }

    void pack(byte[] zip) {
        var files = Unpacking.of(zip, findings);
        var about = files.remove(Pack.FILE);
        if (about != null) requireKnown(Pack.formatOf(Utf8.text(about)));
        files.forEach(this::packed);
    }

    /** A file by itself may have any name. */
    void file(String place, String text) {
        read(place, null, text);
    }

    private static void requireKnown(int format) {
        if (format != Pack.FORMAT) throw new PackRefused(Kind.NEWER_FORMAT);
    }

    private void packed(String name, byte[] bytes) {
        var place = NAME.matcher(name);
        if (!place.matches()) {
            findings.refuse(name, "", ImportNote.of(Kind.NO_PLACE));
            return;
        }
        try {
            read(name, place.group(1), Utf8.text(bytes));
        } catch (PackRefused unreadable) {
            findings.refuse(name, "", unreadable.why());
        }
    }

    private void read(String place, @Nullable String key, String text) {
        var faults = new ArrayList<String>();
        var file = ExerciseYaml.read(text, key, faults::add);
        var notes = new ArrayList<ImportNote>();
        if (file.hadPictures()) notes.add(ImportNote.of(Kind.PICTURES_LEFT_OUT));
        var content = file.content().map(it -> fitted(it, notes));
        content.ifPresent(it -> writing.faults(it).forEach(fault -> faults.add(file.located(fault))));
        if (content.isPresent() && faults.isEmpty()) {
            var sound = content.get();
            findings.offer(new Offered(place, "pack:" + sound.key(), sound, notes));
        } else {
            var why = faults.stream().map(it -> new ImportNote(Kind.FAULT, it)).toArray(ImportNote[]::new);
            findings.refuse(place, content.map(ExerciseContent::name).orElse(""), why);
        }
    }

    /** Without links to what is not here. */
    private ExerciseContent fitted(ExerciseContent content, List<ImportNote> notes) {
        return content.linked(
                here(content.education(), EducationLink::item, builtIn::hasLesson, Kind.LESSON_LEFT_OUT, notes),
                here(content.easier(), it -> it, this::isBuiltIn, Kind.LINK_LEFT_OUT, notes),
                here(content.harder(), it -> it, this::isBuiltIn, Kind.LINK_LEFT_OUT, notes));
    }

    private boolean isBuiltIn(String key) {
        return builtIn.find(key).isPresent();
    }

    private static <T> List<T> here(
            List<T> links, Function<T, String> key, Predicate<String> isHere, Kind otherwise, List<ImportNote> notes) {
        return links.stream()
                .filter(link -> {
                    var here = isHere.test(key.apply(link));
                    if (!here) notes.add(new ImportNote(otherwise, key.apply(link)));
                    return here;
                })
                .toList();
    }
}
