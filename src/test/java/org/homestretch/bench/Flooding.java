package org.homestretch.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.homestretch.support.PortalHttp;

/**
 * Floods a program from a process of its own: with visits of strangers, or from one session of whoever has the e-mail
 * address. Says when it begins, and at the end how many requests it sent and how many of them were answered 429.
 */
final class Flooding {

    static final String BEGUN = "begun";
    private static final int VISITS = 20_000;
    private static final int VISITORS = 16;
    private static final int FLOODERS = 48;
    private static final long FLOOD_NANOS = 15_000_000_000L;
    private static final List<String> ADDRESSES =
            List.of("/login", "/forgotten", "/portal/today", "/workspace/clients", "/api/portal/routine", "/nothing");

    /** One request of a flood, and how it was answered; below nothing when it is over. */
    private interface Sending {
        int send() throws IOException, InterruptedException;
    }

    private Flooding() {}

    /** @param arguments the port, and an e-mail address when it is one session that floods */
    public static void main(String[] arguments) throws Exception {
        var port = Integer.parseInt(arguments[0]);
        if (arguments.length == 1) send(VISITORS, visits(port));
        else send(FLOODERS, session(new PortalHttp(port, arguments[1])));
    }

    private static Sending visits(int port) {
        var http = HttpClient.newHttpClient();
        var sent = new AtomicInteger();
        return () -> {
            var visit = sent.getAndIncrement();
            if (visit >= VISITS) return -1;
            var at = URI.create("http://localhost:" + port + ADDRESSES.get(visit % ADDRESSES.size()));
            return http.send(HttpRequest.newBuilder(at).build(), BodyHandlers.discarding())
                    .statusCode();
        };
    }

    private static Sending session(PortalHttp portal) {
        var ends = System.nanoTime() + FLOOD_NANOS;
        return () -> System.nanoTime() > ends ? -1 : portal.tryGet("/routine").statusCode();
    }

    private static void send(int senders, Sending sending) throws Exception {
        var requests = new AtomicInteger();
        var refused = new AtomicInteger();
        System.out.println(BEGUN);
        try (var threads = Executors.newFixedThreadPool(senders)) {
            var flood = Stream.generate(() -> threads.submit(() -> {
                        int status;
                        while ((status = sending.send()) > 0) {
                            requests.incrementAndGet();
                            if (status == 429) refused.incrementAndGet();
                        }
                        return null;
                    }))
                    .limit(senders)
                    .toList();
            for (var sender : flood) sender.get();
        }
        System.out.println(requests + " " + refused);
    }
}
