package org.homestretch.identity;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/** Argon2id with 19 MiB, two passes and one lane, as the OWASP password storage cheat sheet asks at least. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID));
        return new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
    }
}
