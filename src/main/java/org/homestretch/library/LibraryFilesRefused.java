package org.homestretch.library;

import java.util.List;

/** The library's data files contradict themselves or the model; every fault names its file and place. */
final class LibraryFilesRefused extends RuntimeException {

    LibraryFilesRefused(List<String> faults) {
        super(String.join("\n", faults));
    }
}
