package org.homestretch.walk;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.homestretch.shared.NewId;
import tools.jackson.databind.JsonNode;

/**
 * Stores one session after the other over one connection, with no more of a client than that takes, so that the time is
 * the program's and not the client's. The server ends a connection after so many requests; then a new one is opened.
 */
final class StoringSessions implements AutoCloseable {

    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("Content-Length: (\\d+)");

    private final int port;
    private final String head;
    private final JsonNode routine;
    private Socket socket;
    private InputStream in;

    StoringSessions(int port, PortalClient client) {
        this.port = port;
        this.routine = client.routine();
        var http = client.http();
        head = """
                POST /api/portal/session-logs HTTP/1.1
                Host: localhost:%d
                Content-Type: application/json
                Accept: application/json
                X-XSRF-TOKEN: %2$s
                Cookie: XSRF-TOKEN=%2$s; JSESSIONID=%3$s
                Content-Length: """.formatted(port, http.cookie("XSRF-TOKEN"), http.cookie("JSESSIONID"))
                .replace("\n", "\r\n");
        connect();
    }

    /** Milliseconds from the first byte sent to the last one received. */
    double store() {
        var body = PortalClient.session(routine, NewId.next().toString());
        var request = (head + " " + body.length() + END_OF_HEAD + body).getBytes(StandardCharsets.US_ASCII);
        try {
            var begun = System.nanoTime();
            socket.getOutputStream().write(request);
            var answer = until(END_OF_HEAD);
            if (!answer.startsWith("HTTP/1.1 200")) throw new IllegalStateException(answer);
            body(answer);
            var took = (System.nanoTime() - begun) / 1e6;
            if (answer.contains("Connection: close")) connect();
            return took;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The server says how long its answer is, or sends it in pieces; which of both is its choice. */
    private void body(String head) throws IOException {
        var length = LENGTH.matcher(head);
        if (length.find()) in.skipNBytes(Long.parseLong(length.group(1)));
        else until("0" + END_OF_HEAD);
    }

    private String until(String end) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            var next = in.read();
            if (next < 0) throw new IOException("The answer ended early: " + text);
            text.append((char) next);
        }
        return text.toString();
    }

    private void connect() {
        try {
            if (socket != null) socket.close();
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
