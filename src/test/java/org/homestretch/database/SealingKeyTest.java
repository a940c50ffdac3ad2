package org.homestretch.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.homestretch.shared.ConfigurationRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E12")
class SealingKeyTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"  ", "secret", "5e5e", "zz5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e"})
    void a_place_without_a_whole_key_does_not_start_and_says_how_to_make_one(String given) {
        assertThatThrownBy(() -> SealingKey.of(given))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("homestretch.database.sealing-key")
                .hasMessageContaining("64 hexadecimal digits");
    }

    @Test
    void a_key_tells_itself_to_no_log() {
        assertThat(SealingKeys.of("5e").toString()).doesNotContain("5e5e");
    }
}
