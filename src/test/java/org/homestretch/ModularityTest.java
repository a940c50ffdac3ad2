package org.homestretch;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void modules_use_only_what_they_declare_and_never_in_a_circle() {
        ApplicationModules.of(Homestretch.class).verify();
    }
}
