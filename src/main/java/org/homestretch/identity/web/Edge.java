package org.homestretch.identity.web;

import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What a proxy says of the sender counts only when the proxy's own address is named in the settings; anybody else could
 * write the same headers.
 */
@Component
@EnableConfigurationProperties(EdgeSettings.class)
class Edge implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final List<String> trustedProxies;

    Edge(EdgeSettings settings) {
        this.trustedProxies =
                settings.trustedProxies().stream().map(ProxyRange::of).toList();
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (!trustedProxies.isEmpty()) factory.addEngineValves(valve());
    }

    private RemoteIpValve valve() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", trustedProxies));
        valve.setProtocolHeader("X-Forwarded-Proto");
        return valve;
    }
}
