package org.homestretch.identity.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands between people and the program.
 *
 * @param trustedProxies addresses, or ranges of them, of the proxies whose word about a sender counts
 * @param hstsSubdomains whether browsers are to use https for every name below ours as well
 */
@ConfigurationProperties("homestretch")
record EdgeSettings(
        @DefaultValue List<String> trustedProxies,
        @DefaultValue("false") boolean hstsSubdomains) {}
