package org.homestretch.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The program as an operator runs it who reaches people by https: one port speaks TLS, the other is for a proxy on the
 * address 127.0.0.1, which is trusted.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "homestretch.database.data-directory=target/test-data/operated-${test.process:process-1}",
            "homestretch.base-url=https://practice.example",
            "homestretch.trusted-proxies=127.0.0.1",
            "homestretch.mail-from=care@practice.example",
            "homestretch.second-factor.staff=offered",
            "homestretch.today-ahead=1d",
            "server.ssl.bundle=web",
            "spring.main.allow-bean-definition-overriding=true"
        })
@Import({Practices.class, InCare.class, CountedStatements.class, MovableClock.class, OperatedTest.ForTheProxy.class})
public abstract class OperatedTest {

    private static final SelfSigned CERTIFICATE = SelfSigned.make();

    /** Where the program's mails arrive. */
    protected static final GreenMail POST = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    protected Practices practices;

    @Autowired
    ServletWebServerApplicationContext context;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry settings) {
        POST.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> POST.getSmtp().getPort());
        settings.add(
                "spring.ssl.bundle.pem.web.keystore.certificate",
                () -> CERTIFICATE.certificate().toString());
        settings.add(
                "spring.ssl.bundle.pem.web.keystore.private-key",
                () -> CERTIFICATE.privateKey().toString());
    }

    /** Somebody whose browser speaks TLS with the program itself. */
    protected Browserless overTls() {
        return new Browserless("https://localhost:" + port, CERTIFICATE.trusting());
    }

    /** What a proxy on this machine passes on. */
    protected Browserless byProxy() {
        return new Browserless(proxyPort());
    }

    /** The answer to a request over TLS that no client library would send, taken as it comes. */
    protected String raw(String request) {
        try (var socket = CERTIFICATE.trusting().getSocketFactory().createSocket("127.0.0.1", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int proxyPort() {
        var server = (TomcatWebServer) context.getWebServer();
        for (var connector : server.getTomcat().getService().findConnectors()) {
            if (!connector.getSecure()) return connector.getLocalPort();
        }
        throw new IllegalStateException("no plain connector");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class ForTheProxy {
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainPort() {
            return factory -> {
                var connector = new Connector();
                connector.setPort(0);
                factory.addAdditionalConnectors(connector);
            };
        }
    }
}
