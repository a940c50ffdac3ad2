package org.homestretch.identity;

import java.time.Clock;
import org.homestretch.shared.Present;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, SignInLifetimes.class})
class IdentityConfiguration {

    @Bean
    Clock clock() {
        return new Present();
    }
}
