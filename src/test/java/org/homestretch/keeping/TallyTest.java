package org.homestretch.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What tells whether rows are the same, and how short a passphrase may be. */
@Tag("R13")
class TallyTest {

    @Test
    void the_same_rows_in_another_order_are_the_same_and_others_are_not() {
        assertThat(of("one\ttwo\nthree\tfour\n")).isEqualTo(of("three\tfour\n", "one\ttwo\n"));
        assertThat(of("one\ttwo\nthree\tfour\n")).isEqualTo(of("one\tt", "wo\nthree\tfo", "ur\n"));

        assertThat(of("one\ttwo\n")).isNotEqualTo(of("one\tto\n"));
        assertThat(of("one\ntwo\n")).isNotEqualTo(of("one\none\n"));
        assertThat(of("one\n")).isNotEqualTo(of("one\none\n"));
    }

    @Test
    void a_passphrase_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> new BackupKey("fourteen chars"))
                .isInstanceOf(KeepingRefused.class)
                .hasMessageContaining("at least 15 characters");
        assertThat(new BackupKey("fifteen letters").toString()).doesNotContain("fifteen");
    }

    private static Tally.Counted of(String... pieces) {
        var tally = new Tally();
        for (var piece : pieces) {
            var bytes = piece.getBytes(StandardCharsets.UTF_8);
            tally.write(bytes, 0, bytes.length);
        }
        return tally.counted();
    }
}
