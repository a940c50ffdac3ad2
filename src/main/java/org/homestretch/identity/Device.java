package org.homestretch.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself and where it is, in few words from fixed lists; whatever else it says is not kept. */
record Device(@Nullable String browser, @Nullable String system, String network) {

    /** More particular names first, since browsers name their forebears too. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Mac OS X", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    static Device of(@Nullable String userAgent, String networkAddress) {
        var said = userAgent == null ? "" : userAgent;
        return new Device(
                first(BROWSERS, said),
                first(SYSTEMS, said),
                Objects.requireNonNullElse(NetworkAddress.shortened(networkAddress), ""));
    }

    private static @Nullable String first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(it -> said.contains(it.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
