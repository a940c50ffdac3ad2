package org.homestretch.identity;

import java.net.URI;
import org.springframework.stereotype.Component;

/** Full addresses of our own pages, built from the configured base alone and never from a request. */
@Component
public class Addresses {

    private final URI base;

    Addresses(IdentitySettings settings) {
        this.base = settings.baseUrl();
    }

    /** @param path begins with a slash */
    public URI of(String path) {
        return URI.create(base.toString().replaceAll("/+$", "") + path);
    }

    public Site site() {
        return Site.of(base);
    }
}
