package org.homestretch.identity.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import java.net.InetAddress;
import java.net.URI;
import org.homestretch.identity.IdentitySettings;
import org.homestretch.shared.ConfigurationRefused;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.HstsConfig;
import org.springframework.security.web.authentication.logout.CookieClearingLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.stereotype.Component;

/**
 * What browsers are told once people reach us by https, whether TLS ends here or at a proxy: to come by https alone, and to
 * keep our cookies from plain connections and from every other host. Without TLS nobody but this machine is let near.
 */
@Component
class Https implements ServletContextInitializer {

    private static final String KEY = "homestretch.base-url";

    /** Browsers take a cookie with this prefix from us alone: not from a neighbour's name, nor over a plain connection. */
    private static final String PREFIX = "__Host-";

    private final boolean isUsed;
    private final boolean withSubdomains;

    Https(IdentitySettings settings, EdgeSettings edge) {
        this.isUsed = "https".equals(settings.baseUrl().getScheme());
        this.withSubdomains = edge.hstsSubdomains();
        if (!isUsed && !isThisMachine(settings.baseUrl())) {
            throw new ConfigurationRefused(
                    KEY,
                    "must begin with https:// unless it names this machine as localhost, for passwords and health data would"
                            + " travel readable to " + settings.baseUrl());
        }
    }

    boolean isUsed() {
        return isUsed;
    }

    /** What a cookie of ours is called. */
    String cookie(String name) {
        return isUsed ? PREFIX + name : name;
    }

    @Override
    public void onStartup(ServletContext context) {
        if (!isUsed) return;
        var cookie = context.getSessionCookieConfig();
        cookie.setName(sessionCookie());
        cookie.setSecure(true);
        cookie.setPath("/");
    }

    /** The token of forms and calls, in a cookie that the portal's page reads. */
    @Bean
    CookieCsrfTokenRepository tokens() {
        var repository = CookieCsrfTokenRepository.withHttpOnlyFalse();
        repository.setCookiePath("/");
        repository.setCookieName(cookie("XSRF-TOKEN"));
        repository.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax");
            if (isUsed) cookie.secure(true);
        });
        return repository;
    }

    LogoutHandler forgetSession() {
        var gone = new Cookie(sessionCookie(), "");
        gone.setPath("/");
        gone.setMaxAge(0);
        gone.setHttpOnly(true);
        gone.setSecure(isUsed);
        return new CookieClearingLogoutHandler(gone);
    }

    void hsts(HeadersConfigurer<HttpSecurity> headers) {
        if (isUsed) {
            headers.httpStrictTransportSecurity(
                    hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE).includeSubDomains(withSubdomains));
        } else {
            headers.httpStrictTransportSecurity(HstsConfig::disable);
        }
    }

    private String sessionCookie() {
        return isUsed ? PREFIX + "session" : "JSESSIONID";
    }

    private static boolean isThisMachine(URI address) {
        var host = address.getHost();
        if (host.equals("localhost") || host.endsWith(".localhost")) return true;
        try {
            return InetAddress.ofLiteral(host.replaceAll("[\\[\\]]", "")).isLoopbackAddress();
        } catch (IllegalArgumentException name) {
            return false;
        }
    }
}
