package org.homestretch.identity.web;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.catalina.valves.RemoteIpValve;
import org.homestretch.shared.ConfigurationRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a proxy says of the sender counts only when the proxy's own address is named in the settings; anybody else could
 * write the same headers.
 */
@Component
class Edge implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private static final String KEY = "homestretch.trusted-proxies";

    private final String trustedProxies;

    Edge(@Value("${" + KEY + ":}") String trustedProxies) {
        this.trustedProxies = trustedProxies.strip();
        try {
            Pattern.compile(this.trustedProxies);
        } catch (PatternSyntaxException wrong) {
            throw new ConfigurationRefused(KEY, "must be a regular expression of addresses, not " + trustedProxies);
        }
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (!trustedProxies.isEmpty()) factory.addEngineValves(valve());
    }

    private RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(trustedProxies);
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
