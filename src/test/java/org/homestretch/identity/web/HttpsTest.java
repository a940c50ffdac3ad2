package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.homestretch.identity.IdentitySettings;
import org.homestretch.shared.ConfigurationRefused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class HttpsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"http://practice.example", "http://10.0.0.4:8080", "http://localhost.example", "http://[fd00::1]"
            })
    void an_address_that_other_machines_use_has_to_be_https(String address) {
        assertThatThrownBy(() -> with(address))
                .isInstanceOf(ConfigurationRefused.class)
                .hasMessageContaining("homestretch.base-url must begin with https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://practice.example",
                "http://localhost:8080",
                "http://127.0.0.1:8080",
                "http://[::1]:8080",
                "http://practice.localhost"
            })
    void this_machine_itself_may_be_reached_plainly(String address) {
        assertThatCode(() -> with(address)).doesNotThrowAnyException();
    }

    private static void with(String address) {
        var settings = new Binder(new MapConfigurationPropertySource(java.util.Map.of("homestretch.base-url", address)))
                .bindOrCreate("homestretch", IdentitySettings.class);
        new Https(settings, new EdgeSettings(List.of(), false));
    }
}
