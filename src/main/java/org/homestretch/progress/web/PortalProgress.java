package org.homestretch.progress.web;

import java.util.List;
import org.homestretch.progress.chart.ProgressCharts;
import org.jspecify.annotations.Nullable;

/**
 * How the signed-in client is doing in a period, as the portal shows it. Texts arrive in the client's language.
 *
 * @param sentence what went well first; it never blames
 * @param figure sessions of the period
 * @param activeWeeks weeks with something done, ever; it only grows
 */
record PortalProgress(String sentence, Figure figure, ProgressCharts charts, int activeWeeks) {

    /**
     * @param percent none when too little was expected for one
     * @param excusedDays days that were paused and left what was expected
     */
    record Figure(
            int done,
            int expected,
            @Nullable Integer percent,
            String text,
            int excusedDays,
            List<String> explanation,
            String policy) {}
}
