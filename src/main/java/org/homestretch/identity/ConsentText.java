package org.homestretch.identity;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a client agrees to, in words that never change once they are out: other words are another version, and the texts of
 * all versions stay in the product.
 *
 * @param locale BCP 47 tag of the language that the words are in
 */
public record ConsentText(String version, String locale, String words) implements Serializable {

    /** Whoever agreed to an older one is asked again. */
    public static final String NEWEST = "2026-11-26";

    /** Oldest first. */
    public static final List<String> VERSIONS = List.of("2026-11", NEWEST);

    private static final String ELSE = "en";

    /**
     * Words under a heading.
     *
     * @param heading empty when there is none
     */
    public record Part(String heading, List<String> paragraphs) {}

    public static ConsentText newest(Locale reader) {
        return of(NEWEST, reader);
    }

    /** In the reader's language, else in English. */
    public static ConsentText of(String version, Locale reader) {
        if (!VERSIONS.contains(version)) throw new IllegalArgumentException("No text " + version);
        return Stream.of(reader.getLanguage(), ELSE)
                .filter(it -> ConsentText.class.getResource(file(version, it)) != null)
                .findFirst()
                .map(it -> new ConsentText(version, it, read(version, it)))
                .orElseThrow();
    }

    /** SHA-256 of the words in UTF-8, as hexadecimal digits: by it one shows later which words they were. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** For a page; a line that begins with # is a heading. */
    public List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var line : words.lines().filter(it -> !it.isBlank()).toList()) {
            if (line.startsWith("# ")) parts.add(new Part(line.substring(2), new ArrayList<>()));
            else {
                if (parts.isEmpty()) parts.add(new Part("", new ArrayList<>()));
                parts.getLast().paragraphs().add(line);
            }
        }
        return List.copyOf(parts);
    }

    private static String file(String version, String language) {
        return "/consent/" + version + "." + language + ".txt";
    }

    private static String read(String version, String language) {
        try (var words = ConsentText.class.getResourceAsStream(file(version, language))) {
            if (words == null) throw new IllegalStateException(version);
            return new String(words.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
