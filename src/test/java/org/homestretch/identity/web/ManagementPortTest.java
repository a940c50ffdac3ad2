package org.homestretch.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import javax.sql.DataSource;
import org.homestretch.support.Browserless;
import org.homestretch.support.OperatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;

/** Health and figures are the operator's: on a port of this machine alone, and of everything else there is nothing. */
class ManagementPortTest extends OperatedTest {

    @LocalManagementPort
    int managementPort;

    @Autowired
    DataSource pool;

    @Test
    void says_whether_it_lives_is_ready_and_what_is_wrong() {
        assertThat(operator().get("/actuator/health/liveness").body()).contains("\"status\":\"UP\"");
        assertThat(operator().get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"", "database");
        assertThat(operator().get("/actuator/health").body())
                .contains("\"status\":\"UP\"", "\"database\":{\"status\":\"UP\"}", "\"disk\"", "\"ssl\"")
                .doesNotContain("details", "mail", "ownerDataSource");
    }

    @Test
    void counts_for_prometheus() {
        assertThat(operator()
                        .send(HttpRequest.newBuilder(operator().at("/actuator/prometheus")))
                        .body())
                .contains("hikaricp_connections_active", "jvm_memory_used_bytes", "process_uptime_seconds");
    }

    @Test
    @Tag("R5")
    void without_a_connection_it_lives_on_and_is_not_ready() throws Exception {
        var taken = new ArrayList<Connection>();
        try {
            for (var size = pool.unwrap(HikariDataSource.class).getMaximumPoolSize(); size > 0; size--)
                taken.add(pool.getConnection());

            assertThat(operator().get("/actuator/health/liveness").statusCode()).isEqualTo(200);
            var ready = operator().get("/actuator/health/readiness");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .contains("\"database\":{\"status\":\"DOWN\"}")
                    .doesNotContain("Hikari", "details", "error");
        } finally {
            for (var connection : taken) connection.close();
        }
        assertThat(operator().get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("E8")
    @ValueSource(
            strings = {
                "",
                "/auditevents",
                "/beans",
                "/caches",
                "/conditions",
                "/configprops",
                "/env",
                "/env/homestretch.base-url",
                "/flyway",
                "/heapdump",
                "/info",
                "/httpexchanges",
                "/logfile",
                "/loggers",
                "/mappings",
                "/metrics",
                "/modulith",
                "/quartz",
                "/sbom",
                "/sbom/application",
                "/scheduledtasks",
                "/sessions",
                "/shutdown",
                "/startup",
                "/threaddump",
                "/jolokia"
            })
    void nothing_else_is_told_at_either_port(String endpoint) {
        assertThat(operator().get("/actuator" + endpoint).statusCode()).isEqualTo(404);
        assertThat(overTls().get("/actuator" + endpoint).statusCode()).isIn(302, 403, 404);
        assertThat(operator().post("/actuator" + endpoint, java.util.Map.of()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("E8")
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness", "/prometheus"})
    void peoples_port_has_nothing_of_it(String endpoint) {
        var answer = overTls().get("/actuator" + endpoint);

        assertThat(answer.statusCode()).isIn(302, 403, 404);
        assertThat(answer.body()).doesNotContain("UP", "jvm_");
        assertThat(byProxy().get("/actuator" + endpoint).statusCode()).isIn(302, 403, 404);
        assertThat(operator().post("/actuator" + endpoint, java.util.Map.of()).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/workspace/", "/portal", "/api/portal/account", "/assets/tokens.css"})
    void the_operators_port_has_nothing_of_peoples(String path) {
        assertThat(operator().get(path).statusCode()).isEqualTo(404);
        assertThat(operator().get(path).body()).isEmpty();
    }

    @Test
    @Tag("E8")
    void another_machine_does_not_reach_it() throws Exception {
        for (var network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (var address : Collections.list(network.getInetAddresses())) {
                if (!address.isLoopbackAddress())
                    assertThat(answers(address)).as("" + address).isFalse();
            }
        }
    }

    private boolean answers(InetAddress address) {
        try (var socket = new Socket()) {
            socket.connect(new java.net.InetSocketAddress(address, managementPort), 1000);
            return true;
        } catch (java.io.IOException refused) {
            return false;
        }
    }

    private Browserless operator() {
        return new Browserless("http://127.0.0.1:" + managementPort, null);
    }
}
