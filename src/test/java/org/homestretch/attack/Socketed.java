package org.homestretch.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.homestretch.attack.Variants.Variant;

/** Sends a request as it is written, which no client library would, and reads the answer whole. */
record Socketed(int port, String cookie) {

    /** @param body with the head, as it came */
    record Answer(int status, String body) {}

    Answer get(Variant asked) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request(asked).getBytes(StandardCharsets.ISO_8859_1));
            var said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(said.startsWith("HTTP/1.1 ") ? Integer.parseInt(said.substring(9, 12)) : 0, said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String request(Variant asked) {
        var headers = new HashMap<>(Map.of(
                "Host",
                "localhost:" + port,
                "Accept",
                "text/html,application/json",
                "Cookie",
                cookie,
                "Connection",
                "close"));
        headers.putAll(asked.headers());
        var text = new StringBuilder("GET " + asked.target() + " HTTP/1.1\r\n");
        headers.forEach((name, value) -> text.append(name + ": " + value + "\r\n"));
        return text.append("\r\n").toString();
    }
}
