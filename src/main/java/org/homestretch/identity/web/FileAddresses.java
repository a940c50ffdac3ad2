package org.homestretch.identity.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Where files lie, which are neither pages nor data. */
final class FileAddresses {

    static final String[] FOR_EVERYBODY = {
        "/assets/**",
        "/portal/assets/**",
        "/portal/icons/**",
        "/portal/index.html",
        "/portal/service-worker.js",
        "/portal/manifest.webmanifest"
    };

    static final String[] OF_THE_WORKSPACE = {"/VAADIN/**", "/aura/**"};

    static final String[] PICTURES = {"/api/portal/figures/**", "/api/portal/media/**"};

    private FileAddresses() {}

    static RequestMatcher all() {
        return new OrRequestMatcher(Stream.of(FOR_EVERYBODY, OF_THE_WORKSPACE, PICTURES)
                .flatMap(Arrays::stream)
                .map(it -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(HttpMethod.GET, it))
                .toList());
    }

    static boolean isPicture(String path) {
        return Arrays.stream(PICTURES).anyMatch(it -> path.startsWith(it.substring(0, it.length() - 2)));
    }
}
