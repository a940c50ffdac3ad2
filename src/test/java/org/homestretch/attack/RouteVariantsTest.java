package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homestretch.attack.Variants.Variant;
import org.homestretch.identity.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every address, written otherwise, tells nobody more than it does when it is written plainly. */
@Tag("drill")
class RouteVariantsTest extends ForgedTest {

    private final Queue<String> broken = new ConcurrentLinkedQueue<>();

    @Test
    @Tag("A5")
    void no_way_to_write_an_address_leads_further_than_the_address() throws Exception {
        Attacks.anew();
        var stranger = Cast.make(beans);
        var addresses = addresses();
        var entitled = List.of(browser(cast.client()), browser(cast.therapist()));
        var telling = new TreeSet<String>();
        for (var address : addresses)
            for (var who : entitled) if (get(who, address).body().contains(cast.canary())) telling.add(address);
        assertThat(telling).contains("/api/portal/account");

        var people = List.of(
                new Socketed(port, "x=y"),
                browser(stranger.client()),
                browser(cast.colleague()),
                browser(cast.owner()));
        // Rows of the sign-ins of those who try say when they were last seen.
        var rows = new Rows(jdbc, transaction);
        var before = rows.of(cast.therapist(), cast.id().toString());
        try (var hands = Executors.newFixedThreadPool(4)) {
            var work = new ArrayList<Future<?>>();
            for (var who : people) for (var address : addresses) work.add(hands.submit(() -> tryAll(who, address)));
            for (var done : work) done.get();
        }
        assertThat(broken).isEmpty();
        assertThat(rows.of(cast.therapist(), cast.id().toString())).isEqualTo(before);
        Attacks.tell(
                "A5", "%d requests: every address in every way to write it, as nobody, client, therapist and owner");
    }

    private void tryAll(Socketed who, String address) {
        var plain = get(who, address).status();
        Variants.of(address).forEach(variant -> {
            var answer = who.get(variant);
            Attacks.count();
            var elsewhere = !variant.headers().isEmpty() && !variant.target().equals(address);
            var opened = answer.status() == 200 && plain != 200 && !elsewhere;
            if (opened || answer.status() >= 500 || answer.body().contains(cast.canary()))
                broken.add("%s for %s: %d instead of %d".formatted(variant, who.cookie(), answer.status(), plain));
        });
    }

    private static Socketed.Answer get(Socketed who, String address) {
        return who.get(new Variant(address, Map.of()));
    }

    private Socketed browser(SignedIn who) {
        var http = signedIn(who);
        return new Socketed(port, "JSESSIONID=" + http.cookie("JSESSIONID"));
    }

    /** With the client's own ids in their places. */
    private List<String> addresses() {
        return new Addresses(beans)
                .all().stream()
                        .map(it -> it.replaceAll("/\\{side[^}]*}", "/left")
                                .replaceAll("/\\{edition}", "/1")
                                .replaceAll("/\\{screen[^}]*}", "/plan")
                                .replaceAll(
                                        "(/\\{[^/]*}|/:[^/]*)", "/" + cast.id().toString()))
                        .toList();
    }
}
