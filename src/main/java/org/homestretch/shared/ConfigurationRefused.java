package org.homestretch.shared;

/** The start is refused because of a setting; the message is a sentence for the operator that names the key. */
public final class ConfigurationRefused extends RuntimeException {

    public ConfigurationRefused(String key, String reason) {
        super(key + " " + reason + ".");
    }
}
