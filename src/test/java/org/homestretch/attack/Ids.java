package org.homestretch.attack;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** One value for each kind of id, and which of them were asked for. */
class Ids {

    /** What a caller may name; a key of an exercise is an id too. */
    enum Kind {
        CLIENT,
        ACCOUNT,
        VERSION,
        PRESCRIPTION,
        LINE,
        LOG,
        REPORT,
        PAUSE,
        NOTE,
        ASSIGNMENT,
        ANSWER,
        TEMPLATE,
        BATCH,
        REVISION,
        PROBLEM,
        MEDIA,
        EXERCISE
    }

    private final Map<Kind, String> values = new EnumMap<>(Kind.class);
    private final Set<Kind> asked = EnumSet.noneOf(Kind.class);

    /** Such as nobody has. */
    static Ids unknown() {
        var ids = new Ids();
        for (var kind : Kind.values()) ids.put(kind, UUID.randomUUID());
        ids.values.put(Kind.EXERCISE, "own-" + UUID.randomUUID().toString().replace("-", ""));
        return ids;
    }

    void put(Kind kind, Object value) {
        values.put(kind, value.toString());
    }

    String get(Kind kind) {
        asked.add(kind);
        return Objects.requireNonNull(values.get(kind), kind::name);
    }

    UUID id(Kind kind) {
        return UUID.fromString(get(kind));
    }

    Set<Kind> asked() {
        return asked;
    }

    /** These with some of another's. */
    Ids with(Set<Kind> kinds, Ids other) {
        var mixed = new Ids();
        mixed.values.putAll(values);
        for (var kind : kinds) mixed.values.put(kind, Objects.requireNonNull(other.values.get(kind), kind::name));
        return mixed;
    }
}
