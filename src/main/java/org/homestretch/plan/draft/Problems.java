package org.homestretch.plan.draft;

import java.util.ArrayList;
import java.util.List;
import org.homestretch.shared.InputRefused;
import org.jspecify.annotations.Nullable;

/** Collects all that stands in the way of publishing, each with the path of its field; one problem for a field. */
final class Problems {

    private final String path;
    private final List<InputRefused> found;

    Problems() {
        this("", new ArrayList<>());
    }

    private Problems(String path, List<InputRefused> found) {
        this.path = path;
        this.found = found;
    }

    /** The same collection, for the fields of one part. */
    Problems at(String part) {
        return new Problems(path + part + ".", found);
    }

    void refuse(String field, String key, Object... arguments) {
        var place = path + field;
        if (found.stream().noneMatch(it -> it.field().equals(place))) {
            found.add(new InputRefused(place, key, arguments));
        }
    }

    void between(int low, @Nullable Integer value, int high, String field, String key) {
        if (value != null && (value < low || value > high)) refuse(field, key, low, high);
    }

    void atMost(int limit, @Nullable String typed, String field, String key) {
        if (typed != null && typed.strip().length() > limit) refuse(field, key, limit);
    }

    int count() {
        return found.size();
    }

    List<InputRefused> found() {
        return List.copyOf(found);
    }
}
