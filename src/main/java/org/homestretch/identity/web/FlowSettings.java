package org.homestretch.identity.web;

import org.homestretch.shared.ConfigurationRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one session may ask for. A screen that is typed into sends some ten requests a second, a page with all its pictures
 * some hundred at once, so that nobody who works comes near.
 *
 * @param aSecond how many it may go on sending
 * @param inOneGo how many before that counts
 * @param atOnce how many are worked on at the same time
 */
@ConfigurationProperties("homestretch.session")
record FlowSettings(
        @DefaultValue("40") int aSecond,
        @DefaultValue("600") int inOneGo,
        @DefaultValue("64") int atOnce) {

    FlowSettings {
        require(aSecond, 20, "a-second");
        require(inOneGo, 100, "in-one-go");
        require(atOnce, 10, "at-once");
    }

    private static void require(int number, int least, String key) {
        if (number < least || number > 100_000) {
            throw new ConfigurationRefused(
                    "homestretch.session." + key, "must be " + least + " to 100000, not " + number);
        }
    }
}
