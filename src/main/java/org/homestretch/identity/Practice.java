package org.homestretch.identity;

import java.time.ZoneId;
import org.homestretch.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that everything belongs to.
 *
 * @param dailyMinutes how long a client's exercises may take a day before a plan being written is said to be long
 */
public record Practice(PracticeId id, String name, @Nullable String phone, ZoneId zone, int dailyMinutes) {}
