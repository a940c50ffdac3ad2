package org.homestretch.design;

import static java.util.stream.Collectors.toMap;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The light theme's colours for what is drawn outside a browser; tokens.css stays their one source. */
public final class LightColors {

    private static final Pattern TOKEN = Pattern.compile("(--hs-[a-z-]+): light-dark\\((#[0-9a-f]{6}),");
    private static final Pattern USE = Pattern.compile("var\\((--hs-[a-z-]+)\\)");
    private static final Map<String, String> TOKENS = TOKEN.matcher(read("/static/assets/tokens.css"))
            .results()
            .collect(toMap(it -> it.group(1), it -> it.group(2)));

    private LightColors() {}

    /** @param token such as --hs-ink */
    public static Color of(String token) {
        return Color.decode(Objects.requireNonNull(TOKENS.get(token), token));
    }

    /** A style sheet with its tokens filled in, for a reader that knows no variables. */
    public static String in(String css) {
        return USE.matcher(css).replaceAll(use -> Objects.requireNonNull(TOKENS.get(use.group(1)), use.group(1)));
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(LightColors.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
