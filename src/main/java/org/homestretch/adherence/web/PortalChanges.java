package org.homestretch.adherence.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homestretch.plan.change.PlanNews;
import org.jspecify.annotations.Nullable;

/**
 * What has changed in the plan, in the client's language.
 *
 * @param planVersion the version in force; taking note names it
 * @param effectiveFrom since when
 * @param reason why, in the therapist's words
 */
record PortalChanges(
        UUID planVersion, LocalDate effectiveFrom, @Nullable String reason, List<Line> lines) {

    /** @param subject the exercise, or what else of the plan */
    record Line(String subject, String words) {}

    static PortalChanges of(PlanNews news) {
        return new PortalChanges(
                news.version().value(),
                news.effectiveFrom(),
                news.reason(),
                news.lines().stream()
                        .map(it -> new Line(it.subject(), it.words()))
                        .toList());
    }
}
