package org.homestretch.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The application's clock. A piece of work can be done as of another moment, so that an invented history goes through the
 * very services that a real one would have gone through.
 */
public final class Present extends Clock {

    private static final ScopedValue<Instant> AS_OF = ScopedValue.newInstance();

    private final ZoneId zone;

    public Present() {
        this(ZoneOffset.UTC);
    }

    private Present(ZoneId zone) {
        this.zone = zone;
    }

    /** Does the work as if it were this moment; what has not come yet is done now. */
    public static <T> T asOf(Instant moment, Supplier<T> work) {
        var now = Instant.now();
        return ScopedValue.where(AS_OF, moment.isAfter(now) ? now : moment).call(work::get);
    }

    @Override
    public Instant instant() {
        return AS_OF.isBound() ? AS_OF.get() : Instant.now();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Present(other);
    }
}
