package org.homestretch.plan;

import java.util.List;

/** A published version as its author wrote it, private notes included; for therapists only. */
public record WrittenVersion(PublishedVersion published, List<NewPrescription> lines) {

    public WrittenVersion {
        lines = List.copyOf(lines);
    }

    public int number() {
        return published.version().number();
    }
}
