package org.homestretch.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Recognises a long password that is made of what is tried first: well-known words, rows of keys, sequences, repetitions,
 * and what is known of the person. Each such piece counts as one character; the rest must be worth enough.
 */
final class GuessablePassword {

    private static final int ENOUGH = 8;
    private static final int RUN = 4;

    /** Written for this purpose: the roots that lead every published count of leaked passwords, and our own name. */
    private static final List<String> WELL_KNOWN = List.of(
            ("homestretch password passwort motdepasse contrasena administrator admin welcome willkommen letmein iloveyou"
                            + " ichliebedich princess sunshine football baseball basketball superman batman starwars pokemon"
                            + " whatever trustno dragon monkey master shadow killer qwerty qwertz azerty abc login secret"
                            + " hello hallo freedom flower charlie michael jennifer jordan summer winter spring autumn"
                            + " sommer herbst changeme default guest google facebook computer internet chocolate cheese"
                            + " butterfly liverpool arsenal chelsea mustang corvette cookie love test user pass")
                    .split(" "));

    private static final List<String> KEY_ROWS = List.of(
            "1234567890",
            "qwertyuiop",
            "qwertzuiop",
            "azertyuiop",
            "asdfghjkl",
            "qsdfghjklm",
            "zxcvbnm",
            "yxcvbnm",
            "abcdefghijklmnopqrstuvwxyz",
            "1q2w3e4r5t6y7u8i9o0p",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
            "qazwsxedcrfvtgbyhnujm");

    private static final Pattern REPEATED = Pattern.compile("(.{1,20}?)\\1+");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private GuessablePassword() {}

    /** @param known what whoever guesses may know: names, the address, the practice */
    static boolean is(String typed, Collection<String> known) {
        var rest = plain(typed);
        var words = known.stream().flatMap(GuessablePassword::wordsOf);
        var pieces = Stream.concat(words, WELL_KNOWN.stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var piece : pieces) rest = rest.replace(piece, "\0");
        rest = YEAR.matcher(rest).replaceAll("\0");
        rest = withoutRuns(rest);
        // Whether a stand-in was meant for a letter is only asked of what is still there.
        rest = lettersFor(rest);
        for (var piece : pieces) rest = rest.replace(piece, "\0");
        rest = REPEATED.matcher(rest.replace(" ", "")).replaceAll("$1");
        return rest.codePointCount(0, rest.length()) < ENOUGH;
    }

    private static Stream<String> wordsOf(String text) {
        return Stream.of(plain(text).split("[^\\p{L}\\p{N}]+")).filter(it -> it.length() >= 3);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String lettersFor(String text) {
        return text.replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't');
    }

    /** Takes neighbours on a keyboard or in the alphabet, forwards or backwards, as one. */
    private static String withoutRuns(String text) {
        var kept = new StringBuilder();
        for (var at = 0; at < text.length(); ) {
            var length = runAt(text, at);
            kept.append(length >= RUN ? '\0' : text.charAt(at));
            at += length >= RUN ? length : 1;
        }
        return kept.toString();
    }

    private static int runAt(String text, int at) {
        var longest = 0;
        for (var row : KEY_ROWS) {
            longest = Math.max(longest, runAt(text, at, row));
            longest = Math.max(
                    longest, runAt(text, at, new StringBuilder(row).reverse().toString()));
        }
        return longest;
    }

    private static int runAt(String text, int at, String row) {
        var start = row.indexOf(text.charAt(at));
        var length = 0;
        while (start >= 0
                && at + length < text.length()
                && start + length < row.length()
                && text.charAt(at + length) == row.charAt(start + length)) length++;
        return length;
    }
}
