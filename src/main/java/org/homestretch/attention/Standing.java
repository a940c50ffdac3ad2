package org.homestretch.attention;

import java.util.List;
import org.homestretch.caseload.ClientSummary;
import org.homestretch.plan.PublishedVersion;
import org.jspecify.annotations.Nullable;

/**
 * How one client stands: the reasons that are shown, and what was done lately.
 *
 * @param plan the version in force; none when there is none
 * @param acts newest first
 * @param help the times of the last weeks, oldest first
 */
public record Standing(
        ClientSummary client,
        List<Reason> reasons,
        @Nullable PublishedVersion plan,
        List<Act> acts,
        List<HelpAsked> help) {

    public Standing {
        reasons = List.copyOf(reasons);
        acts = List.copyOf(acts);
        help = List.copyOf(help);
    }

    /** What was done, each deed once, newest first. */
    public List<Deed> deeds() {
        return Deed.of(acts);
    }
}
