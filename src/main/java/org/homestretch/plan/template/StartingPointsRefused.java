package org.homestretch.plan.template;

import java.util.List;

/** The data files of the starting points contradict themselves or the library; every fault names its file and place. */
final class StartingPointsRefused extends RuntimeException {

    StartingPointsRefused(List<String> faults) {
        super(String.join("\n", faults));
    }
}
