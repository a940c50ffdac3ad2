package org.homestretch.identity;

import java.time.ZoneId;
import org.homestretch.shared.PracticeId;
import org.jspecify.annotations.Nullable;

/** The organisation that everything belongs to. */
public record Practice(PracticeId id, String name, @Nullable String phone, ZoneId zone) {}
