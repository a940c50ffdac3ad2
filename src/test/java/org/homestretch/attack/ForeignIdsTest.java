package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homestretch.support.Practices.PASSWORD;
import static org.homestretch.support.Practices.as;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.homestretch.attack.Ids.Kind;
import org.homestretch.identity.AcceptingInvitations;
import org.homestretch.identity.AccountId;
import org.homestretch.identity.ConsentText;
import org.homestretch.identity.Inviting;
import org.homestretch.identity.NewPassword;
import org.homestretch.identity.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever names by an id what is not theirs, in whatever way it is written, hears what is said of what never was. */
@Tag("drill")
class ForeignIdsTest extends ForgedTest {

    private static final Pattern VARIES =
            Pattern.compile("own-\\p{XDigit}{32}|\\p{XDigit}{8}(-?\\p{XDigit}{4}){3}-?" + "\\p{XDigit}{12}|\\d+");

    private static final List<UnaryOperator<String>> WRITTEN = List.of(
            it -> it,
            it -> it.toUpperCase(Locale.ROOT),
            it -> it.replace("-", ""),
            it -> it.replace('-', '_'),
            it -> "{" + it + "}",
            it -> "urn:uuid:" + it,
            it -> it + "0",
            it -> "0" + it,
            it -> "0000" + it,
            it -> it.substring(1),
            it -> it.substring(0, it.length() - 1),
            it -> it + "%20",
            it -> "%20" + it,
            it -> "+" + it,
            it -> "%" + Integer.toHexString(it.charAt(0)) + it.substring(1),
            it -> it + "'",
            it -> it + "*",
            it -> it + "," + it,
            it -> it + "--",
            it -> it + ".json",
            it -> it + "?x=" + it,
            it -> it + "&id=" + it,
            ForeignIdsTest::next,
            it -> new StringBuilder(it).reverse().toString());

    /** One's own colleagues may show each other what they wrote for the library. */
    private static final List<Kind> OF_THE_PRACTICE = List.of(Kind.REVISION, Kind.EXERCISE, Kind.MEDIA);

    private final List<String> broken = new ArrayList<>();
    private final Map<String, String> unknown = new HashMap<>();
    private Belongings mine;
    private Belongings colleague;
    private Belongings stranger;

    @BeforeEach
    void belongings() {
        Attacks.anew();
        mine = Belongings.make(beans, cast.owner());
        colleague = Belongings.make(beans, cast.owner());
        stranger = Belongings.make(beans, practices.practice());
    }

    @Test
    @Tag("A1")
    @Tag("A2")
    @Tag("A3")
    @Tag("A5")
    void at_every_address_of_the_portal() {
        for (var address : Named.addresses(signedIn(mine.client()), signedIn(therapist()))) tryAll(address);
        Attacks.tell("A1", "%d foreign ids named at every address of the portal");
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("A2")
    @Tag("A3")
    @Tag("A5")
    void at_every_screen_of_the_workspace() {
        var screens = Named.screens(routesWithIds(), tab(therapist(), "library"));
        assertThat(screens).hasSizeGreaterThan(11);
        for (var screen : screens) tryAll(screen);
        Attacks.tell("A2", "%d foreign ids named at every screen of the workspace");
        assertThat(broken).isEmpty();
    }

    private List<RouteData> routesWithIds() {
        var context = new VaadinServletContext(beans.getBean(ServletContext.class));
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .filter(it -> !it.getRouteParameters().isEmpty())
                .toList();
    }

    private void tryAll(Named address) {
        if (address.tells()) {
            // What is one's own is seen first, since it counts as read from then on.
            address.ask(mine.ids().get(address.kind()));
            if (said(address, mine.ids().get(address.kind())).equals(unknownTo(address, 0, false)))
                broken.add(address + " tells nothing of one's own");
        }
        tryAll(address, colleague, true);
        tryAll(address, stranger, false);
    }

    private void tryAll(Named address, Belongings other, boolean isColleague) {
        var before =
                new Rows(jdbc, transaction).of(other.therapist(), other.ids().get(Kind.CLIENT));
        for (var kind : Kind.values()) {
            if (isColleague && OF_THE_PRACTICE.contains(kind)) continue;
            var id = other.ids().get(kind);
            for (var way = 0; way < WRITTEN.size(); way++) {
                Attacks.count();
                var answer = said(address, WRITTEN.get(way).apply(id));
                if (!answer.equals(unknownTo(address, way, id.startsWith("own-"))))
                    broken.add("%s with %s %s: %s"
                            .formatted(
                                    address,
                                    kind,
                                    WRITTEN.get(way).apply(id),
                                    answer.substring(0, Math.min(300, answer.length()))));
            }
        }
        if (!new Rows(jdbc, transaction)
                .of(other.therapist(), other.ids().get(Kind.CLIENT))
                .equals(before)) broken.add(address + " changed rows of another");
    }

    /** What is said of an id that nobody has, written in the same way. */
    private String unknownTo(Named address, int way, boolean own) {
        var id = UUID.randomUUID().toString();
        var shaped = own ? "own-" + id.replace("-", "") : id;
        return unknown.computeIfAbsent(
                address + " " + way + own, _ -> said(address, WRITTEN.get(way).apply(shaped)));
    }

    private static String said(Named address, String id) {
        return VARIES.matcher(address.ask(id).replace(id, "…")).replaceAll("…");
    }

    /** Who is able to sign in. */
    private SignedIn therapist() {
        var account = new AccountId(mine.therapist().accountId());
        var link = as(cast.owner(), () -> beans.getBean(Inviting.class).invite(account));
        var token = link.link().toString().replaceAll(".*/", "");
        return beans.getBean(AcceptingInvitations.class)
                .accept(token, new NewPassword(PASSWORD), ConsentText.newest(Locale.ENGLISH))
                .orElseThrow();
    }

    private static String next(String id) {
        var last = Character.digit(id.charAt(id.length() - 1), 16);
        return id.substring(0, id.length() - 1) + Integer.toHexString((last + 1) % 16);
    }
}
