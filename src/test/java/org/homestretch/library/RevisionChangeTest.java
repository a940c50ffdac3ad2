package org.homestretch.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionChangeTest {

    @Test
    void nothing_is_told_exactly_when_both_say_the_same() {
        for (var one : LibraryCases.exercises()) {
            for (var other : LibraryCases.exercises()) {
                assertThat(RevisionChange.between(one, other).isEmpty())
                        .as(one.key() + " " + other.key())
                        .isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void a_changed_text_is_told_before_and_after() {
        var bridge = LibraryCases.exercise("bridge");
        assertThat(RevisionChange.between(bridge, bridge.named("bridge", "Heron")))
                .containsExactly(new RevisionChange("name", List.of("Bridge"), List.of("Heron")));
    }
}
