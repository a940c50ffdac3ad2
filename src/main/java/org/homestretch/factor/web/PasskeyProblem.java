package org.homestretch.factor.web;

import java.util.Locale;
import org.homestretch.passkey.PasskeyRefused;

/** Why a passkey was not taken, in an address and as the key of a sentence. */
final class PasskeyProblem {

    private PasskeyProblem() {}

    static String codeOf(PasskeyRefused refused) {
        return refused.reason().name().toLowerCase(Locale.ROOT);
    }

    /** Whatever else stands in the address is wrong too. */
    static String of(String code) {
        return "passkey.problem."
                + switch (code) {
                    case "copied", "wait", "another" -> code;
                    default -> "wrong";
                };
    }
}
