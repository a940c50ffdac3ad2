package org.homestretch.outcome;

import java.util.List;

/** The measures' data files contradict the model; every fault names its file and place. */
final class MeasureFilesRefused extends RuntimeException {

    MeasureFilesRefused(List<String> faults) {
        super(String.join("\n", faults));
    }
}
