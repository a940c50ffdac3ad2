package org.homestretch.figure;

import java.util.List;

/** A figure that cannot be posed as written; each fault names its place. */
public class FigureRefused extends RuntimeException {

    private final transient List<String> faults;

    FigureRefused(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
