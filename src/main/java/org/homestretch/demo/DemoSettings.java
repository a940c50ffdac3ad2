package org.homestretch.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether an empty database is filled with the invented practice.
 *
 * @param password of everybody in it; when empty one is made up and printed
 */
@ConfigurationProperties("homestretch.demo")
record DemoSettings(
        @DefaultValue("false") boolean enabled, @Nullable String password) {}
