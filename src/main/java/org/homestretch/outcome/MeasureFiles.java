package org.homestretch.outcome;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.library.YamlFolder;

/** Reads the measures' data files strictly: one fault refuses them all, and all faults are told at once. */
final class MeasureFiles {

    private MeasureFiles() {}

    /** @throws MeasureFilesRefused when any file is wrong */
    static List<Definition> read() {
        return read("classpath:");
    }

    static List<Definition> read(String root) {
        var faults = new ArrayList<String>();
        var definitions = new YamlFolder(root, "outcome", faults::add).read(Definition.class, DefinitionRules::check);
        if (!faults.isEmpty()) throw new MeasureFilesRefused(faults);
        return definitions;
    }
}
