package org.homestretch.factor.web;

import java.util.regex.Pattern;

/** Pages that a proof may lead on to; never one elsewhere. */
final class OwnPage {

    static final String FACTORS = "/account/factors";

    private static final Pattern OWN = Pattern.compile("/(account|portal|workspace)(/[A-Za-z0-9_-]+)*");

    private OwnPage() {}

    /** The page itself, or the one with the factors. */
    static String of(String page) {
        return OWN.matcher(page).matches() ? page : FACTORS;
    }
}
