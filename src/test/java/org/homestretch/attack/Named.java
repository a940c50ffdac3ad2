package org.homestretch.attack;

import static org.homestretch.attack.Ids.Kind.*;

import com.vaadin.flow.router.RouteData;
import jakarta.annotation.security.RolesAllowed;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.homestretch.attack.Ids.Kind;
import org.homestretch.identity.Roles;
import org.homestretch.support.Browserless;
import org.homestretch.support.Practices;

/**
 * Something that is asked for by an id.
 *
 * @param kind of the id that it takes
 * @param tells whether it shows what is one's own, and leaves it as it was
 */
record Named(String address, Kind kind, boolean tells, UnaryOperator<String> asking) {

    private static final String BEFORE = "measures/import";
    private static final List<String> TABS =
            List.of("", "/plan", "/progress", "/measures", "/messages", "/reports", "/details");

    String ask(String id) {
        return asking.apply(id);
    }

    /** Of the portal, and what therapists see there as well. */
    static List<Named> addresses(Browserless client, Browserless therapist) {
        return List.of(
                path(client, "DELETE", "/session-logs/%s", LOG, false),
                path(client, "POST", "/pauses/%s/end", PAUSE, false),
                path(client, "GET", "/reports/%s?paper=A4", REPORT, true),
                path(client, "GET", "/reports/%s?paper=LETTER", REPORT, true),
                path(client, "GET", "/media/%s", MEDIA, false),
                path(therapist, "GET", "/media/%s", MEDIA, true),
                path(client, "GET", "/figures/%s/1/left", REVISION, false),
                body(client, "/plan/seen", VERSION, "{'planVersion': '%s'}"),
                body(
                        client,
                        "/measures/answers",
                        ASSIGNMENT,
                        "{'id': '" + UUID.randomUUID() + "', 'measure': '%s', 'performedAt': '" + OffsetDateTime.now()
                                + "', 'zone': 'Europe/Berlin', 'activities': [],"
                                + " 'answers': [{'question': 'pain', 'value': 4}]}"),
                body(client, "/session-logs", VERSION, log("'planVersion': '%s'", "null")),
                body(client, "/session-logs", LOG, log("'planVersion': '" + UUID.randomUUID() + "'", "'%s'")));
    }

    /** Of the workspace, by the one parameter that each names; what is not for therapists tells them nothing. */
    static List<Named> screens(List<RouteData> routes, Tab tab) {
        var screens = new LinkedHashMap<String, Named>();
        for (var route : routes) {
            var template = route.getTemplate();
            var tells = forTherapists(route.getNavigationTarget());
            for (var tabs : template.contains(":tab") ? TABS : List.of("")) {
                var address = template.replaceAll("/:tab.*", tabs).replaceAll(":\\w+[^/]*", "%s");
                screens.put(
                        address,
                        new Named(address, kind(template), tells, id -> shown(tab, address.replace("%s", id))));
            }
        }
        return List.copyOf(screens.values());
    }

    /** After always the same screen, since a screen tells what changed since the one before. */
    private static String shown(Tab tab, String address) {
        tab.act(Calls.navigate(BEFORE));
        return tab.act(Calls.navigate(address)).toString();
    }

    private static boolean forTherapists(Class<?> screen) {
        return List.of(screen.getAnnotation(RolesAllowed.class).value()).contains(Roles.THERAPIST);
    }

    private static Kind kind(String route) {
        if (route.contains(":client")) return CLIENT;
        if (route.contains(":report")) return REPORT;
        return route.contains(":template") ? TEMPLATE : EXERCISE;
    }

    private static String log(String version, String corrects) {
        return "{'id': '" + UUID.randomUUID() + "', " + version + ", 'date': '" + Practices.today()
                + "', 'slot': 1, 'performedAt': '" + OffsetDateTime.now()
                + "', 'zone': 'Europe/Berlin', 'entry': 'QUICK', 'couldNot': {'barrier': 'TIME'}, 'exercises': [],"
                + " 'corrects': " + corrects + "}";
    }

    private static Named path(Browserless who, String method, String path, Kind kind, boolean tells) {
        return new Named(
                method + " " + path,
                kind,
                tells,
                id -> said(who.send(HttpRequest.newBuilder(who.at("/api/portal" + path.replace("%s", encoded(id))))
                        .header("Accept", "application/json,*/*")
                        .header("X-XSRF-TOKEN", who.cookie("XSRF-TOKEN"))
                        .method(method, BodyPublishers.noBody()))));
    }

    private static Named body(Browserless who, String path, Kind kind, String body) {
        return new Named(
                path + " " + kind,
                kind,
                false,
                id -> said(who.json(
                        "POST", "/api/portal" + path, body.replace('\'', '"').replace("%s", id))));
    }

    /** What stands in an address of Java's has to be one; a sign for a sign is left as it is. */
    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("%25", "%").replace("+", "%20");
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("") + " " + answer.body();
    }

    @Override
    public String toString() {
        return address;
    }
}
