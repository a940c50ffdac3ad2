package org.homestretch.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.homestretch.shared.InputRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'a\u202Eb', ab",
        "'a\u2066b\u2069', ab",
        "'a\0b\u0007', ab",
        "'\uFEFFa', a",
        "'a\uD800b', ab",
        "'a\u009Bb', ab",
    })
    void what_cannot_be_seen_but_changes_what_can_is_taken_out(String typed, String kept) {
        assertThat(new PlainText(typed).value()).isEqualTo(kept);
    }

    @Test
    void lines_stay_lines_whatever_ends_them() {
        assertThat(new PlainText(" one\r\ntwo\rthree\u2028four\n\nfive\tsix ").value())
                .isEqualTo("one\ntwo\nthree\nfour\n\nfive six");
    }

    @Test
    void every_script_and_every_sign_stays_as_it_was_typed() {
        for (var text : new String[] {
            "שלום, 123", "مرحبا\u200F!", "👩🏽‍🦽 ok", "<b>&amp;</b>", "https://example.org/?a=b", "it’s {0} 'fine'"
        }) {
            assertThat(new PlainText(text).value()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u202E\u0000"})
    void nothing_is_no_text(String typed) {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new PlainText(typed))
                .satisfies(it -> assertThat(it.messageKey()).isEqualTo("message.text.missing"));
    }

    @Test
    void four_thousand_characters_are_the_most() {
        assertThat(new PlainText(" " + "x".repeat(4000) + "\n").value()).hasSize(4000);
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> new PlainText("x".repeat(4012)))
                .satisfies(it -> assertThat(it.arguments()).containsExactly(12));
    }
}
