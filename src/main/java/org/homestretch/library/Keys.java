package org.homestretch.library;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The lasting names in data files: lower case with hyphens, at most 40 characters, each once. */
public final class Keys {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LIMIT = 40;

    private Keys() {}

    public static void check(String place, List<String> keys, Consumer<String> faults) {
        var seen = new HashSet<String>();
        for (var key : keys) {
            if (!seen.add(key)) faults.accept(place + ": " + key + " is there twice");
            if (key.length() > LIMIT || !FORM.matcher(key).matches()) {
                faults.accept(place + ": " + key + " must be lower case with hyphens, at most 40 characters");
            }
        }
    }
}
