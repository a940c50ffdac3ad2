package org.homestretch.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.ServletContext;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.homestretch.identity.Roles;
import org.homestretch.identity.SignedIn;
import org.homestretch.support.Browserless;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Navigations that no link of one's own screen leads to. Each is one that arrives and shows its screen to whoever may. */
class ForgedNavigationTest extends ForgedTest {

    private static final String NO_SUCH_PAGE = "There is no such page";

    @AfterAll
    static void tell() {
        Attacks.tell(
                "B1", "%d navigations, screens and internal requests forged as nobody, client, therapist and owner");
    }

    @Test
    @Tag("A7")
    @Tag("B1")
    void a_therapist_comes_to_no_screen_of_the_owners() {
        refused(cast.owner(), cast.therapist(), Roles.OWNER);
    }

    @Test
    @Tag("B1")
    void an_owner_who_treats_nobody_comes_to_no_screen_of_therapists() {
        refused(cast.therapist(), cast.owner(), Roles.THERAPIST);
    }

    @Test
    @Tag("A2")
    @Tag("B1")
    void a_clients_screens_open_to_the_own_therapist_alone() {
        for (var tab : List.of("", "/plan", "/progress", "/measures", "/messages", "/reports", "/details")) {
            assertThat(shown(tab(cast.therapist(), "clients"), ofClient(tab)))
                    .as(tab)
                    .contains(cast.canary());
        }
        var stranger = Cast.make(beans).therapist();
        for (var other : List.of(cast.colleague(), cast.owner(), stranger)) {
            var forger = tab(other, "library");
            for (var tab : List.of("", "/plan", "/progress", "/measures", "/messages", "/reports", "/details")) {
                assertThat(forger.forge(Calls.navigate(ofClient(tab))).toString())
                        .as("%s %s", other.displayName(), tab)
                        .contains(NO_SUCH_PAGE)
                        .doesNotContain(cast.canary());
            }
        }
    }

    @Test
    @Tag("A6")
    @Tag("B1")
    void whoever_is_no_staff_begins_no_tab_and_uses_none_of_anybody_elses() {
        var open = tab(cast.therapist(), "clients");
        assertThat(open.act(Calls.navigate("clients")).toString()).contains(cast.canary());
        for (var who : List.of(signedIn(cast.client()), new Browserless(port))) {
            for (var internal : List.of("init", "uidl", "heartbeat", "push", "webcomponent-bootstrap", "tour")) {
                Attacks.count();
                assertRefused(
                        who.get("/workspace/?v-r=" + internal + "&location=clients&query=&v-uiId=" + open.number));
            }
            for (var below : List.of("VAADIN/dynamic/resource/0/x/y", "VAADIN/push", "HEARTBEAT", "sw.js", "clients")) {
                Attacks.count();
                assertRefused(who.get("/workspace/" + below));
            }
            Attacks.count();
            assertRefused(open.post(who, open.request(Calls.navigate("clients")).toString()));
        }
    }

    private void refused(SignedIn entitled, SignedIn forger, String role) {
        var routes = routes(role);
        assertThat(routes).hasSizeGreaterThanOrEqualTo(2);
        var right = tab(entitled, "library");
        var wrong = tab(forger, "library");
        for (var route : routes) {
            assertThat(shown(right, route))
                    .as(route)
                    .doesNotContain(NO_SUCH_PAGE)
                    .contains("hs-heading");
            assertThat(wrong.forge(Calls.navigate(route)).toString())
                    .as(route)
                    .contains(NO_SUCH_PAGE)
                    .doesNotContain(
                            cast.canary(),
                            cast.client().email(),
                            cast.colleague().email());
        }
    }

    /** Without parameters, open to this role alone. */
    private List<String> routes(String role) {
        var context = new VaadinServletContext(beans.getBean(ServletContext.class));
        return ApplicationRouteRegistry.getInstance(context).getRegisteredRoutes().stream()
                .filter(it -> it.getRouteParameters().isEmpty())
                .filter(it -> only(it, role))
                .map(RouteData::getTemplate)
                .sorted()
                .toList();
    }

    private static boolean only(RouteData route, String role) {
        var allowed = route.getNavigationTarget().getAnnotation(RolesAllowed.class);
        return allowed != null && Arrays.equals(allowed.value(), new String[] {role});
    }

    private static String shown(Tab tab, String route) {
        return tab.act(Calls.navigate(route)).toString();
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.uri().toString()).isIn(302, 401, 403, 404);
        assertThat(answer.body()).doesNotContain("syncId", "appConfig", cast.canary());
    }
}
