package org.homestretch.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentTextTest {

    /** A text that is out never changes by a letter: somebody has agreed to it. Other words are another version. */
    private static final Map<String, String> HASHES = Map.of(
            "2026-11", "d7839490804d9d5211d31f4bd7d362e6fca19db589378870499034f97a6dfb4b",
            "2026-11-26", "3df3af7cb65ebd2f15d61fd7257f08bdd9beb9a7443cea18e06b611531e23d21");

    @Test
    void the_words_of_every_version_are_those_that_were_agreed_to() {
        assertThat(ConsentText.VERSIONS).containsExactlyInAnyOrderElementsOf(HASHES.keySet());
        for (var version : ConsentText.VERSIONS)
            assertThat(ConsentText.of(version, Locale.ENGLISH).hash()).isEqualTo(HASHES.get(version));
    }

    @Test
    void a_reader_of_another_language_gets_the_english_words_and_that_is_what_is_kept() {
        assertThat(ConsentText.newest(Locale.GERMAN).locale()).isEqualTo("en");
    }

    @Test
    void the_text_says_what_is_kept_who_sees_it_how_long_and_what_one_can_do() {
        assertThat(ConsentText.newest(Locale.UK).parts())
                .extracting(ConsentText.Part::heading)
                .isEqualTo(
                        List.of("What is kept", "What for", "Who sees it", "How long", "What you can do", "Agreeing"));
    }
}
