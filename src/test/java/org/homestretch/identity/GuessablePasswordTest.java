package org.homestretch.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C13")
class GuessablePasswordTest {

    private static final List<String> KNOWN =
            List.of("Olive Owner", "olive.owner@rivertown.example", "Rivertown Physio");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678",
                "P@ssw0rd P@ssw0rd",
                "qwertyuiopasdfgh",
                "1q2w3e4r5t6y7u8i",
                "1234567890123456",
                "abcdefghijklmnop",
                "zyxwvutsrqponmlk",
                "aaaaaaaaaaaaaaaa",
                "banana banana banana",
                "Olive Owner 1234",
                "oliveowneroliveowner",
                "Homestretch2026!",
                "rivertownphysio1",
                "Sommer2026Sommer2026",
                "ILoveYou ILoveYou"
            })
    void what_is_tried_first_is_refused(String typed) {
        assertThat(GuessablePassword.is(typed, KNOWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "four random words together",
                "correct monkey battery sunshine",
                "my dog likes the rain",
                "a quiet river in spring",
                "Olive likes warm bread rolls",
                "🦊 fuchs im tiefen schnee",
                "xK4#pQ9!vR2@mZ7"
            })
    void a_few_words_of_ones_own_are_taken(String typed) {
        assertThat(GuessablePassword.is(typed, KNOWN)).isFalse();
    }
}
