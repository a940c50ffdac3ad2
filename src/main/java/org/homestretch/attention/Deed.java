package org.homestretch.attention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a therapist did at one time, about one reason of a client or about several.
 *
 * @param kinds of the reasons, the most urgent first
 * @param act one of the acts; but for the reason they say the same
 */
public record Deed(List<ReasonKind> kinds, Act act) {

    /** Acts that were kept one by one for the same deed are as near. */
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    public Deed {
        kinds = kinds.stream().distinct().sorted().toList();
    }

    /** Each deed once, in the order of the acts. */
    static List<Deed> of(List<Act> acts) {
        var deeds = new ArrayList<Deed>();
        for (var act : acts) {
            if (!deeds.isEmpty() && isOf(deeds.getLast().act(), act)) {
                var last = deeds.removeLast();
                deeds.add(new Deed(
                        Stream.concat(last.kinds().stream(), Stream.of(act.kind()))
                                .toList(),
                        last.act()));
            } else deeds.add(new Deed(List.of(act.kind()), act));
        }
        return deeds;
    }

    private static boolean isOf(Act one, Act other) {
        return one.client().equals(other.client())
                && one.verdict() == other.verdict()
                && Objects.equals(one.until(), other.until())
                && Objects.equals(one.words(), other.words())
                && one.by().equals(other.by())
                && Duration.between(one.at(), other.at()).abs().compareTo(AT_ONCE) < 0
                && !(one.kind() == other.kind() && one.evidence().equals(other.evidence()));
    }
}
