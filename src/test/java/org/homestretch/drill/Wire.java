package org.homestretch.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire between the program and its database that can fall silent: it stays up, and nothing comes through. */
final class Wire implements AutoCloseable {

    private final ServerSocket here;
    private final int there;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;

    Wire(int there) {
        this.there = there;
        try {
            here = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::connect);
    }

    int port() {
        return here.getLocalPort();
    }

    void fallSilent() {
        silent = true;
    }

    /** What was connected before is of no use any more, as after a router's restart. */
    void speakAgain() {
        silent = false;
        ends.forEach(Wire::cut);
        ends.clear();
    }

    private void connect() {
        while (!here.isClosed()) {
            try {
                var near = here.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), there);
                ends.add(near);
                ends.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Socket from, Socket to) {
        var bytes = new byte[1 << 14];
        try {
            for (var count = from.getInputStream().read(bytes);
                    count >= 0;
                    count = from.getInputStream().read(bytes)) {
                while (silent) Drills.pause(50);
                to.getOutputStream().write(bytes, 0, count);
            }
        } catch (IOException cut) {
            // Both ends go together.
        }
        cut(from);
        cut(to);
    }

    private static void cut(Socket end) {
        try {
            end.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
        speakAgain();
    }
}
