package org.homestretch.library;

import org.homestretch.shared.ConfigurationRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of the disk photos and videos may take.
 *
 * @param practiceSpace of each practice together
 * @param aDay how many one person may add within a day
 */
@ConfigurationProperties("homestretch.media")
record MediaSettings(
        @DefaultValue("5GB") DataSize practiceSpace,
        @DefaultValue("100") int aDay) {

    MediaSettings {
        if (practiceSpace.toMegabytes() < 1) {
            throw new ConfigurationRefused("homestretch.media.practice-space", "must be 1MB or more");
        }
        if (aDay < 1) throw new ConfigurationRefused("homestretch.media.a-day", "must be 1 or more, not " + aDay);
    }
}
