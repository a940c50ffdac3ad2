package org.homestretch.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/** A wire to the program that counts all bytes of its answers, heads included, and the requests of whoever asks. */
final class CountingWire implements AutoCloseable {

    private static final String HEAD = " HTTP/1.1\r\n";

    private final ServerSocket door;
    private final int program;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong requests = new AtomicLong();

    CountingWire(int program) throws IOException {
        this.program = program;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    /** What has gone over the wire. */
    record Count(long bytes, long requests) {

        Count since(Count before) {
            return new Count(bytes - before.bytes, requests - before.requests);
        }
    }

    Count count() {
        return new Count(bytes.get(), requests.get());
    }

    String base() {
        return "http://localhost:" + door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var asker = door.accept();
                var answerer = new Socket(InetAddress.getLoopbackAddress(), program);
                Thread.startVirtualThread(() -> carry(asker, answerer, true));
                Thread.startVirtualThread(() -> carry(answerer, asker, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to, boolean isAsking) {
        try (from;
                to) {
            pump(from.getInputStream(), to.getOutputStream(), isAsking);
        } catch (IOException gone) {
            // Either end may hang up.
        }
    }

    private void pump(InputStream in, OutputStream out, boolean isAsking) throws IOException {
        var part = new byte[16_384];
        for (int read = in.read(part); read >= 0; read = in.read(part)) {
            if (isAsking) requests.addAndGet(heads(new String(part, 0, read, StandardCharsets.ISO_8859_1)));
            else bytes.addAndGet(read);
            out.write(part, 0, read);
            out.flush();
        }
    }

    private static int heads(String text) {
        var found = 0;
        for (var at = text.indexOf(HEAD); at >= 0; at = text.indexOf(HEAD, at + 1)) found++;
        return found;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
