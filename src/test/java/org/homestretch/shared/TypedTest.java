package org.homestretch.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

    @Test
    void what_surrounds_words_and_what_no_database_keeps_is_left_out() {
        assertThat(Typed.text(" \u2003two\0 words\n")).isEqualTo("two words");
        assertThat(Typed.orNone("\0 kept\0")).isEqualTo("kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\0", " \0 \0"})
    void nothing_left_is_nothing(String typed) {
        assertThat(Typed.text(typed)).isEmpty();
        assertThat(Typed.orNone(typed)).isNull();
        assertThat(Typed.words(typed, 3, "long")).isNull();
        assertThatThrownBy(() -> Typed.reason(typed, 3, "missing", "long"))
                .asInstanceOf(type(InputRefused.class))
                .returns("words", InputRefused::field)
                .returns("missing", InputRefused::messageKey);
    }

    @Test
    void as_many_characters_as_may_be_are_taken_and_one_more_is_refused_with_the_number() {
        assertThat(Typed.reason(" abc ", 3, "missing", "long")).isEqualTo("abc");
        assertThatThrownBy(() -> Typed.words("abcd", 3, "long"))
                .asInstanceOf(type(InputRefused.class))
                .returns("long", InputRefused::messageKey)
                .satisfies(it -> assertThat(it.arguments()).containsExactly(3));
    }
}
